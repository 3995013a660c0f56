package app.matinee.ui.seasons.explorer;

import app.matinee.awards.question.AnswerRow.TitleRow;
import app.matinee.model.LibraryTitle;
import app.matinee.ui.seasons.part.FilmDoor;
import app.matinee.ui.seasons.part.SeasonWords;
import app.matinee.ui.seasons.part.Stops;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;

/// A film of the library that no jury knows, by its title.
final class TitleLine extends HBox {

    TitleLine(TitleRow row, FilmDoor door) {
        LibraryTitle film = row.film();
        getStyleClass().addAll("answer-line", "title-line");
        Label title = new Label(SeasonWords.shown(film.title()));
        title.setMinWidth(0);
        Label year = new Label(film.year() == null ? "" : String.valueOf(film.year()));
        year.getStyleClass().addAll("caption", "hint");
        year.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(title, year);
        Stops.name(this, "row:title:" + film.id());
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(SeasonWords.joined(", ", title.getText(), year.getText()));
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                door.open(film.id());
            }
        });
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        door.open(film.id());
                        event.consume();
                    }
                });
    }
}
