package app.matinee.ui.seasons.grid;

import app.matinee.model.AwardedFilm;
import app.matinee.text.Texts;
import app.matinee.ui.seasons.part.FilmActs;
import app.matinee.ui.seasons.part.SeasonWords;
import app.matinee.ui.seasons.part.Stops;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The name at the beginning of a row, with the mark of whether the film has been seen.
final class GridName extends HBox {

    private GridName(Label name, @Nullable Label below, Node seen) {
        getStyleClass().add("grid-name");
        setAlignment(Pos.CENTER_LEFT);
        VBox words = below == null ? new VBox(name) : new VBox(name, below);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        name.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(words, seen);
        setAccessibleRole(AccessibleRole.BUTTON);
    }

    static GridName of(
            Label name,
            @Nullable Label below,
            Node seen,
            AwardedFilm film,
            FilmActs acts,
            Texts texts) {
        GridName made = new GridName(name, below, seen);
        acts.on(made, film);
        String second = below == null ? "" : ":" + name.getText();
        Stops.name(made, "name:" + film.id() + second);
        String says =
                SeasonWords.joined(
                        ", ",
                        name.getText(),
                        below == null ? "" : below.getText(),
                        new SeasonWords(texts).yours(film));
        made.setAccessibleText(says);
        Tooltip.install(made, new Tooltip(says));
        return made;
    }
}
