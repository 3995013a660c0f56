package app.matinee.ui.diary.log;

import app.matinee.library.ViewingToLog;
import app.matinee.ui.diary.part.DiaryParts;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The film first, then its viewing. Escape goes back from the one to the other.
final class LogSheet extends VBox {

    private final FilmSearchPane search;
    private final LogForm form;
    private final StackPane place = new StackPane();

    /// @param day when the viewing was; null for today
    /// @param logged gets the viewing, and whether another is to follow
    LogSheet(DiaryParts parts, @Nullable LocalDate day, BiConsumer<ViewingToLog, Boolean> logged) {
        this.form =
                new LogForm(
                        parts,
                        (viewing, another) -> {
                            logged.accept(viewing, another);
                            toNext();
                        });
        this.search = new FilmSearchPane(parts, film -> begin(film, day));
        Label head = new Label(parts.texts().get("log.title"));
        head.getStyleClass().add("reading");
        place.getChildren().setAll(search);
        getChildren().addAll(head, place);
        getStyleClass().add("quick-log");
        getStylesheets()
                .add(
                        LogSheet.class
                                .getResource("/app/matinee/ui/diary/diary.css")
                                .toExternalForm());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void focus() {
        search.focus();
    }

    private void begin(FilmChoice film, @Nullable LocalDate day) {
        place.getChildren().setAll(form);
        form.begin(film, day);
    }

    private void toNext() {
        search.clear();
        toSearch();
    }

    private void toSearch() {
        place.getChildren().setAll(search);
        search.focus();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && place.getChildren().contains(form)) {
            toSearch();
            event.consume();
        }
    }
}
