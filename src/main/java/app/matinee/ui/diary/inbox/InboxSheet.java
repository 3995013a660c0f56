package app.matinee.ui.diary.inbox;

import app.matinee.job.JobHandle;
import app.matinee.library.ViewingToLog;
import app.matinee.model.Diary;
import app.matinee.model.FilmSummary;
import app.matinee.text.Texts;
import app.matinee.transfer.reading.Bundle;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.ui.diary.part.DiaryParts;
import app.matinee.ui.diary.part.DiaryWords;
import app.matinee.ui.kit.Debounce;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.FileKind;
import app.matinee.ui.kit.FileQuestion;
import app.matinee.ui.kit.Sheet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Lines such as "2026-03-01 Anora 4.5 rewatch #cinema", typed, pasted or from a text file: what
/// each was understood as stands below, and all that was becomes viewings in one step.
public final class InboxSheet {

    private static final Duration PAUSE = Duration.millis(150);

    private final DiaryParts parts;
    private final Dialogs dialogs;
    private final Texts texts;
    private final TextArea lines = new TextArea();
    private final ListView<InboxRow> preview = new ListView<>();
    private final Label summary = new Label();
    private final Button log = new Button();
    private final Debounce reading = new Debounce(PAUSE, this::read);
    private final Set<String> turned = new HashSet<>();
    private @Nullable InboxTitles titles;
    private @Nullable InboxPreview shown;
    private @Nullable JobHandle<Read> asked;
    private @Nullable Sheet sheet;

    private record Read(InboxTitles titles, InboxPreview preview) {}

    public InboxSheet(DiaryParts parts, Dialogs dialogs) {
        this.parts = parts;
        this.dialogs = dialogs;
        this.texts = parts.texts();
        lines.setId("inboxLines");
        lines.setPromptText(texts.get("inbox.prompt"));
        lines.setAccessibleText(texts.get("inbox.title"));
        lines.getStyleClass().add("inbox-lines");
        lines.textProperty().subscribe(_ -> changed());
        preview.setId("inboxPreview");
        preview.setAccessibleText(texts.get("inbox.preview"));
        preview.getStyleClass().add("inbox-preview");
        DiaryWords words = new DiaryWords(texts, parts.settings());
        preview.setCellFactory(_ -> new InboxCell(texts, words, this::turn));
        preview.addEventHandler(KeyEvent.KEY_PRESSED, this::previewPressed);
        summary.getStyleClass().add("muted");
        log.getStyleClass().add("accent");
        log.setOnAction(_ -> log());
    }

    /// Lays the sheet over the window.
    public void open() {
        Label title = new Label(texts.get("inbox.title"));
        title.getStyleClass().add("reading");
        Label about = new Label(texts.get("inbox.about"));
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        Button file = new Button(texts.get("inbox.file"));
        file.setOnAction(_ -> chooseFile());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(file, summary, space, log);
        foot.getStyleClass().add("inbox-foot");
        VBox content = new VBox(title, about, lines, preview, foot);
        content.getStyleClass().add("inbox-sheet");
        content.getStylesheets()
                .add(
                        InboxSheet.class
                                .getResource("/app/matinee/ui/diary/diary.css")
                                .toExternalForm());
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        show(new InboxPreview(List.of()));
        sheet = dialogs.open(texts.get("inbox.title"), content);
        lines.requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            reading.flush();
            log.fire();
            event.consume();
        }
    }

    private void previewPressed(KeyEvent event) {
        InboxRow row = preview.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && row != null) {
            turn(row);
            event.consume();
        }
    }

    /// Reads a line the other way it may be meant.
    private void turn(InboxRow row) {
        if (row.otherwise() != null) {
            if (!turned.remove(row.text())) {
                turned.add(row.text());
            }
            read();
        }
    }

    /// Nothing is logged of lines that have not been read yet.
    private void changed() {
        log.setDisable(true);
        reading.call();
    }

    private void read() {
        if (asked != null) {
            asked.cancel();
        }
        String text = lines.getText();
        Diary known = parts.mirror().diary().diaryProperty().get();
        Diary diary = known == null ? Diary.EMPTY : known;
        LocalDate today = LocalDate.now(parts.clock());
        Set<String> ways = Set.copyOf(turned);
        InboxTitles ready = titles;
        List<FilmSummary> all =
                ready == null ? List.copyOf(parts.mirror().films().all()) : List.of();
        asked =
                parts.jobs()
                        .startQuietly(_ -> {
                            InboxTitles by = ready == null ? new InboxTitles(all) : ready;
                            return new Read(by, InboxPreview.of(text, by, diary, today, ways));
                        })
                        .onSuccess(read -> {
                            titles = read.titles();
                            if (text.equals(lines.getText())) {
                                show(read.preview());
                            }
                        });
    }

    private void show(InboxPreview now) {
        shown = now;
        int chosen = preview.getSelectionModel().getSelectedIndex();
        preview.getItems().setAll(now.rows());
        if (chosen >= 0 && chosen < now.rows().size()) {
            preview.getSelectionModel().select(chosen);
        }
        long out = now.leftOut();
        long in = now.rows().size() - out;
        log.setText(texts.get("inbox.log", in));
        log.setDisable(in == 0);
        summary.setText(out == 0 ? "" : texts.get("inbox.leftOut", out));
    }

    private void log() {
        InboxPreview now = shown;
        if (now == null) {
            return;
        }
        List<ViewingToLog> viewings = now.viewings();
        if (!viewings.isEmpty()) {
            var journal = parts.mirror().journal();
            parts.mirror().write(() -> journal.viewings().logAll(viewings));
            if (sheet != null) {
                sheet.close();
            }
        }
    }

    private void chooseFile() {
        dialogs.chooseFile(
                        FileQuestion.of(
                                texts.get("inbox.file"),
                                new FileKind(
                                        texts.get("inbox.file.kind"), List.of("*.txt", "*.md"))))
                .ifPresent(this::open);
    }

    private void open(Path file) {
        parts.jobs()
                .startQuietly(_ -> text(file))
                .onSuccess(lines::setText)
                .onFailure(ImportRefused.class, dialogs::failure);
    }

    private static String text(Path file) throws ImportRefused {
        try (Bundle bundle = Bundle.open(file)) {
            return bundle.text(bundle.names().getFirst());
        }
    }
}
