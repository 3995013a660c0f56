package app.matinee.ui.stats;

import app.matinee.model.FilmSummary;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Posters in a row, each with a word about it below and a way to its film.
final class FilmStrip extends FlowPane {

    private static final double POSTER = 72;

    /// @param word short, below the poster
    record Frame(long film, String word) {}

    private final StatsParts parts;
    private final StatsWords words;

    FilmStrip(StatsParts parts, StatsWords words) {
        this.parts = parts;
        this.words = words;
        getStyleClass().add("film-strip");
    }

    /// Shows films; those that are gone are left out.
    void show(List<Frame> frames) {
        List<Node> shown = new ArrayList<>();
        for (Frame frame : frames) {
            parts.film(frame.film()).ifPresent(film -> shown.add(button(film, frame.word())));
        }
        getChildren().setAll(shown);
    }

    private Button button(FilmSummary film, String word) {
        Label below = new Label(word);
        below.getStyleClass().addAll("caption", "muted");
        VBox content = new VBox(parts.poster(film, POSTER), below);
        content.getStyleClass().add("film-frame");
        Button button = new Button();
        button.getStyleClass().setAll("button", "flat", "film-frame-button");
        button.setGraphic(content);
        button.setTooltip(new Tooltip(words.film(film)));
        button.setAccessibleText(words.film(film) + ", " + word);
        button.setOnAction(_ -> parts.doors().film(film.id()));
        return button;
    }
}
