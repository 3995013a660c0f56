package app.matinee.ui.film;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Puts the parts of the heading where they belong: below one another beside a large poster, or in
/// one row on a wide page.
///
/// @param prizes the line of prizes with its mark
/// @param rating stars, their words, the heart
/// @param ratingWords the words among them, left out where the row is tight
/// @param buttons what one can do; the first are the most used
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
    HBox narrow() {
        ratingWords.setVisible(true);
        ratingWords.setManaged(true);
        rating.setMinWidth(0);
        HBox top = new HBox(8, title, more);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        FlowPane flow = new FlowPane(8, 8);
        flow.getChildren().setAll(buttons);
        VBox column = new VBox(top, meta, prizes, totals, rating, flow);
        column.getStyleClass().add("heading-column");
        HBox.setHgrow(column, Priority.ALWAYS);
        HBox all = new HBox(GAP, poster.large(), column);
        all.getStyleClass().add("heading-narrow");
        return all;
    }

    /// Everything in one row.
    HBox wide() {
        ratingWords.setVisible(false);
        ratingWords.setManaged(false);
        rating.setMinWidth(Region.USE_PREF_SIZE);
        title.setMaxWidth(Region.USE_PREF_SIZE);
        title.setMinWidth(0);
        HBox top = new HBox(16, title, meta);
        top.setAlignment(Pos.BASELINE_LEFT);
        HBox.setHgrow(title, Priority.NEVER);
        VBox words = new VBox(4, top, prizes);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        HBox row = new HBox(8);
        row.getChildren().setAll(buttons);
        row.setAlignment(Pos.CENTER_RIGHT);
        row.setMinWidth(Region.USE_PREF_SIZE);
        HBox all = new HBox(GAP, poster.small(), words, rating, row, more);
        all.setAlignment(Pos.CENTER_LEFT);
        all.getStyleClass().add("heading-wide");
        return all;
    }
}
