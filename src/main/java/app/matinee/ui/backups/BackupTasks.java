package app.matinee.ui.backups;

import app.matinee.backup.BackupWriter;
import app.matinee.backup.BackupWriter.Written;
import app.matinee.backup.Backups;
import app.matinee.backup.Backups.Listed;
import app.matinee.backup.Look;
import app.matinee.backup.Snapshot;
import app.matinee.backup.SnapshotReason;
import app.matinee.job.JobHandle;
import app.matinee.job.Jobs;
import app.matinee.model.JournalFolder;
import app.matinee.text.Phrase;
import app.matinee.text.Version;
import app.matinee.ui.mirror.Mirror;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// What the page asks of the services, as jobs.
public final class BackupTasks {

    private final Mirror mirror;
    private final Jobs jobs;
    private final Clock clock;

    public BackupTasks(Mirror mirror, Jobs jobs, Clock clock) {
        this.mirror = mirror;
        this.jobs = jobs;
        this.clock = clock;
    }

    JournalFolder folder() {
        return mirror.journal().folder();
    }

    Clock clock() {
        return clock;
    }

    JobHandle<List<Listed>> list() {
        return jobs.startQuietly(_ -> backups().listed());
    }

    JobHandle<Snapshot> make() {
        return jobs.start(
                "backups.making", progress -> backups().snapshot(SnapshotReason.MANUAL, progress));
    }

    JobHandle<Look> look(Path file) {
        return jobs.startQuietly(progress -> backups().look(file, progress));
    }

    JobHandle<Written> write(Path file) {
        return jobs.start(
                Phrase.of("settings.export.running", String.valueOf(file.getFileName())),
                progress ->
                        new BackupWriter(folder(), clock, Version.read().program())
                                .write(file, progress));
    }

    private Backups backups() {
        return new Backups(folder(), clock);
    }
}
