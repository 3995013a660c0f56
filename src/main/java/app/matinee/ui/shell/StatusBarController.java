package app.matinee.ui.shell;

import app.matinee.text.Phrase;
import app.matinee.text.Say;
import app.matinee.text.Texts;
import app.matinee.ui.kit.FxJobs;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.Page;
import app.matinee.ui.kit.ProgressLine;
import app.matinee.ui.kit.RunningJob;
import app.matinee.ui.mirror.Mirror;
import java.time.LocalTime;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The bar at the foot: what the screen counts, the oldest job under way, when was last saved.
public final class StatusBarController {

    private final FxJobs jobs;
    private final Mirror mirror;
    private final Texts texts;
    private final Say say;
    private final ListChangeListener<RunningJob> jobsChanged = _ -> showJob();

    @FXML private Label status;
    @FXML private HBox job;
    @FXML private Label jobTitle;
    @FXML private ProgressLine progress;
    @FXML private Label share;
    @FXML private Button cancel;
    @FXML private Label saved;

    public StatusBarController(FxJobs jobs, Mirror mirror, Texts texts) {
        this.jobs = jobs;
        this.mirror = mirror;
        this.texts = texts;
        this.say = new Say(texts);
    }

    @FXML
    private void initialize() {
        cancel.setGraphic(Icon.CLOSE.node(12));
        cancel.setAccessibleText(texts.get("shell.job.cancel"));
        cancel.setTooltip(new Tooltip(texts.get("shell.job.cancel")));
        saved.setGraphic(Icon.CHECK.node(14));
        saved.textProperty().bind(mirror.savedProperty().map(this::saved).orElse(""));
        saved.visibleProperty().bind(saved.textProperty().isNotEmpty());
        // The jobs outlive the journal this bar belongs to.
        jobs.running().addListener(new WeakListChangeListener<>(jobsChanged));
        showJob();
    }

    /// Says what the screen in view counts.
    void show(Page page) {
        status.textProperty().bind(page.statusProperty());
    }

    private String saved(@Nullable LocalTime at) {
        return at == null ? "" : texts.get("shell.saved", say.clock(at));
    }

    private void showJob() {
        boolean any = !jobs.running().isEmpty();
        job.setVisible(any);
        job.setManaged(any);
        if (!any) {
            return;
        }
        RunningJob first = jobs.running().getFirst();
        int others = jobs.running().size() - 1;
        jobTitle.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> title(first, others), first.messageProperty()));
        progress.valueProperty().bind(first.shareProperty());
        progress.visibleProperty().bind(first.shareProperty().greaterThanOrEqualTo(0));
        share.textProperty()
                .bind(
                        first.shareProperty()
                                .map(done ->
                                        done.doubleValue() < 0
                                                ? ""
                                                : say.percent(done.doubleValue())));
        cancel.setOnAction(_ -> first.cancel());
    }

    private String title(RunningJob running, int others) {
        Phrase said = running.messageProperty().get();
        String words = texts.say(said == null ? running.title() : said);
        return others == 0 ? words : texts.get("shell.job.more", words, others);
    }
}
