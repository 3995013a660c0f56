package app.matinee.ui.desk.pieces;

import app.matinee.model.FilmSummary;
import app.matinee.text.Texts;
import app.matinee.ui.mirror.FilmsMirror;
import app.matinee.ui.mirror.TitleSearch;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Finds a film of the journal by its title: typing narrows the list, Up and Down choose in it.
public final class FilmList extends VBox {

    private static final int MOST = 40;

    private static final Comparator<FilmSummary> LATEST =
            Comparator.comparingLong(FilmSummary::added).reversed();

    private final FilmsMirror films;
    private final TextField field = new TextField();
    private final ListView<FilmSummary> list = new ListView<>();

    /// @param taken what follows when a film is clicked twice
    public FilmList(FilmsMirror films, Texts texts, String prompt, Consumer<FilmSummary> taken) {
        this.films = films;
        getStyleClass().add("film-list");
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        list.setAccessibleText(prompt);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new FilmLine(texts, taken));
        getChildren().addAll(field, list);
        field.textProperty().subscribe(_ -> narrow());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    public TextField field() {
        return field;
    }

    /// The chosen film, null for none.
    public @Nullable FilmSummary chosen() {
        return list.getSelectionModel().getSelectedItem();
    }

    /// Whether no film is chosen.
    public BooleanBinding nothingChosen() {
        return list.getSelectionModel().selectedItemProperty().isNull();
    }

    private void narrow() {
        String typed = field.getText().strip();
        list.getItems()
                .setAll(typed.isEmpty() ? latest() : TitleSearch.films(typed, films.all(), MOST));
        list.getSelectionModel().clearSelection();
        if (!typed.isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private List<FilmSummary> latest() {
        return films.all().stream()
                .filter(film -> !film.flags().reference())
                .sorted(LATEST)
                .limit(MOST)
                .toList();
    }

    private void pressed(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int to = event.getCode() == KeyCode.DOWN ? at + 1 : at - 1;
            if (to < 0) {
                list.getSelectionModel().clearSelection();
            } else if (to < list.getItems().size()) {
                list.getSelectionModel().clearAndSelect(to);
                list.scrollTo(Math.max(0, to - 2));
            }
            event.consume();
        }
    }

    private static final class FilmLine extends ListCell<FilmSummary> {

        private final Texts texts;

        FilmLine(Texts texts, Consumer<FilmSummary> taken) {
            this.texts = texts;
            setOnMouseClicked(click -> {
                if (click.getClickCount() == 2 && getItem() != null) {
                    taken.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(FilmSummary film, boolean empty) {
            super.updateItem(film, empty);
            if (empty || film == null) {
                setText(null);
            } else {
                setText(
                        film.year() == null
                                ? film.title()
                                : texts.get("writing.filmAndYear", film.title(), film.year() + ""));
            }
        }
    }
}
