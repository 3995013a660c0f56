package app.matinee.ui.kit;

import app.matinee.job.JobRun;
import app.matinee.job.Progress;
import app.matinee.text.Phrase;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// A job as the status bar shows it.
///
/// The job reports from its own thread; the properties change on the FX thread, at most once a
/// pulse however often it reports.
public final class RunningJob implements Progress {

    private record Report(long done, long total, String key, Object[] args) {}

    private final Phrase title;
    private final JobRun<?> run;
    private final boolean carriedThrough;
    private final AtomicReference<@Nullable Report> latest = new AtomicReference<>();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyObjectWrapper<@Nullable Phrase> message = new ReadOnlyObjectWrapper<>();

    RunningJob(Phrase title, JobRun<?> run, boolean carriedThrough) {
        this.title = title;
        this.run = run;
        this.carriedThrough = carriedThrough;
    }

    public Phrase title() {
        return title;
    }

    /// What is done of the whole, 0 to 1; -1 while that is not known.
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /// What the job said last; null before it said anything.
    public ReadOnlyObjectProperty<@Nullable Phrase> messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// Whether it is finished even when the program ends meanwhile; others end without a trace.
    public boolean isCarriedThrough() {
        return carriedThrough;
    }

    public void cancel() {
        run.cancel();
    }

    @Override
    public void report(long done, long total, String messageKey, Object... args) {
        if (latest.getAndSet(new Report(done, total, messageKey, args)) == null) {
            Platform.runLater(this::showLatest);
        }
    }

    @Override
    public boolean isCancelled() {
        return run.isCancelled();
    }

    private void showLatest() {
        Report report = latest.getAndSet(null);
        if (report != null) {
            share.set(report.total <= 0 ? -1 : Math.clamp((double) report.done / report.total, 0, 1));
            message.set(Phrase.of(report.key, report.args));
        }
    }
}
