package app.matinee.ui.film.awards;

import app.matinee.text.Texts;
import app.matinee.ui.kit.Marks;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/// What the marks of a season mean.
final class Legend extends HBox {

    private static final double MARK = 14;

    Legend(Texts texts) {
        getStyleClass().addAll("tool-group", "legend");
        getChildren()
                .addAll(
                        meaning(Marks.won(MARK, ""), texts.get("awards.result.won")),
                        meaning(Marks.nominated(MARK, ""), texts.get("awards.result.nominated")),
                        meaning(Marks.named(MARK, ""), texts.get("awards.result.named")));
    }

    private static Label meaning(Pane mark, String word) {
        Label label = new Label(word, mark);
        label.getStyleClass().addAll("caption", "muted");
        return label;
    }
}
