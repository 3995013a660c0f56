package app.matinee.ui.settings;

import app.matinee.job.Jobs;
import app.matinee.library.Journal;
import app.matinee.model.Fault;
import app.matinee.text.Phrase;
import app.matinee.text.Texts;
import app.matinee.text.Version;
import app.matinee.transfer.archive.ArchiveHead.Travels;
import app.matinee.transfer.archive.ArchiveWriter;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.Navigation;
import app.matinee.ui.mirror.Mirror;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The care of a journal: looking for faults, writing it into an archive, taking the samples away.
public final class JournalTasks {

    private static final int FAULTS_SHOWN = 12;

    private final Mirror mirror;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Clock clock;
    private final Navigation navigation;

    public JournalTasks(
            Mirror mirror,
            Jobs jobs,
            Dialogs dialogs,
            Texts texts,
            Clock clock,
            Navigation navigation) {
        this.mirror = mirror;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.texts = texts;
        this.clock = clock;
        this.navigation = navigation;
    }

    void showBackups() {
        navigation.go(Navigation.BACKUPS);
    }

    void showBin() {
        navigation.go(Navigation.BIN);
    }

    Path folder() {
        return journal().folder().root();
    }

    /// Looks over the whole journal.
    ///
    /// @param said gets what was found, in a line
    void check(Consumer<String> said) {
        said.accept(texts.get("settings.check.running"));
        jobs.start("settings.check.running", _ -> journal().upkeep().check())
                .onSuccess(faults -> told(faults, said))
                .onCancelled(() -> said.accept(""));
    }

    private void told(List<Fault> faults, Consumer<String> said) {
        said.accept(texts.get("settings.check.found", faults.size()));
        if (!faults.isEmpty()) {
            dialogs.failure(
                    texts.get("settings.check.found", faults.size()),
                    texts.get("settings.check.advice"),
                    faults.stream()
                            .limit(FAULTS_SHOWN)
                            .map(fault -> texts.get(fault.kind().messageKey(), fault.detail()))
                            .collect(Collectors.joining("\n")));
        }
    }

    /// Writes everything into an archive.
    ///
    /// @param said gets where it lies, in a line
    void export(Path file, Consumer<String> said) {
        Journal journal = journal();
        jobs.start(
                        Phrase.of("settings.export.running", file.getFileName()),
                        progress ->
                                new ArchiveWriter(
                                                journal,
                                                journal.pictureFolder(),
                                                clock,
                                                Version.read().program())
                                        .write(file, Travels.EVERYTHING, progress))
                .onSuccess(notes -> said.accept(exported(file, notes)))
                .onCancelled(() -> said.accept(texts.get("settings.export.cancelled")));
    }

    private String exported(Path file, List<Phrase> notes) {
        String done = texts.get("settings.export.done", file.toString());
        return notes.stream()
                .map(texts::say)
                .collect(Collectors.joining(" ", done + " ", ""))
                .strip();
    }

    /// Whether samples of the starter journal are still there.
    void askForSamples(Consumer<Boolean> answer) {
        jobs.startQuietly(_ -> journal().samples().present()).onSuccess(answer);
    }

    void removeSamples(Runnable then) {
        mirror.write(() -> journal().samples().remove(), _ -> then.run());
    }

    private Journal journal() {
        return mirror.journal();
    }
}
