package app.matinee.ui.film;

import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Puts the parts of the heading where they belong: below one another beside a large poster, or in
/// one row on a wide page.
///
/// @param prizes the line of prizes with its mark
/// @param totals what was won in all, left out where there is little room
/// @param rating stars, their words, the heart
/// @param ratingWords the words among them, left out where there is little room
/// @param buttons what one can do most; icons only where there is little room
record HeadingShape(
        PosterArt poster,
        Region title,
        Region meta,
        Region prizes,
        Region totals,
        HBox rating,
        Label ratingWords,
        List<Button> buttons,
        Node more) {

    private static final double GAP = 24;

    /// Everything in one column beside the poster.
    ///
    /// @param dense whether height is scarce
    HBox narrow(boolean dense) {
        free();
        words(!dense, !dense);
        HBox top = new HBox(8, title, more);
        HBox.setHgrow(title, Priority.ALWAYS);
        VBox column = new VBox(top, meta, prizes);
        if (!dense) {
            column.getChildren().add(totals);
        }
        column.getChildren().addAll(rating, row(new FlowPane(8, 8)));
        column.getStyleClass().add("heading-column");
        column.setMinWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        HBox all = new HBox(GAP, dense ? poster.small() : poster.large(), column);
        all.getStyleClass().add("heading-narrow");
        return all;
    }

    /// Everything in one row.
    ///
    /// @param dense whether height is scarce
    HBox wide(boolean dense) {
        free();
        words(!dense, false);
        FlowPane top = new FlowPane(16, 0, title, meta);
        top.setRowValignment(VPos.BASELINE);
        top.setMinWidth(0);
        title.maxWidthProperty().bind(top.widthProperty());
        meta.maxWidthProperty().bind(top.widthProperty());
        VBox words = new VBox(4, top, prizes);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Pane row = row(new HBox(8));
        row.setMinWidth(Region.USE_PREF_SIZE);
        rating.setMinWidth(Region.USE_PREF_SIZE);
        HBox all = new HBox(GAP, poster.small(), words, rating, row, more);
        all.setAlignment(Pos.CENTER_LEFT);
        all.getStyleClass().add("heading-wide");
        return all;
    }

    private Pane row(Pane row) {
        row.getChildren().setAll(buttons);
        row.getStyleClass().add("heading-buttons");
        return row;
    }

    /// Takes back what the other shape asked of the parts.
    private void free() {
        title.maxWidthProperty().unbind();
        meta.maxWidthProperty().unbind();
        title.setMaxWidth(Double.MAX_VALUE);
        meta.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        rating.setMinWidth(0);
    }

    private void words(boolean onButtons, boolean besideStars) {
        ratingWords.setVisible(besideStars);
        ratingWords.setManaged(besideStars);
        for (Button button : buttons) {
            button.setAccessibleText(button.getText());
            button.setContentDisplay(onButtons ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        }
    }
}
