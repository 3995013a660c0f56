package app.matinee.ui.film.journal;

import app.matinee.ui.kit.ScrollTo;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Where the parts of the tab stand: the lists at the left of the open piece, or above it where the
/// page is narrow, or put away.
final class JournalLayout {

    /// How the parts stand.
    enum Shape {
        WIDE,
        BESIDE,
        STACKED,
        FOCUS_WIDE,
        FOCUS;

        private static final double FOR_PREVIEW = 1_000;
        private static final double FOR_LISTS = 760;

        /// @param width of the page in pixels at 100 % text size
        static Shape of(double width, boolean focus) {
            if (focus) {
                return width >= FOR_LISTS ? FOCUS_WIDE : FOCUS;
            }
            return width >= FOR_PREVIEW ? WIDE : width >= FOR_LISTS ? BESIDE : STACKED;
        }

        boolean editorAndPreview() {
            return this == WIDE || this == FOCUS_WIDE;
        }
    }

    private static final String SIDE = "journal-side";

    private final StackPane page;
    private final Parent viewings;
    private final Parent pieces;
    private final Parent revisions;
    private final Parent writing;
    private final ScrollPane scroll = new ScrollPane();
    private @Nullable Shape shape;

    JournalLayout(
            StackPane page, Parent viewings, Parent pieces, Parent revisions, Parent writing) {
        this.page = page;
        this.viewings = viewings;
        this.pieces = pieces;
        this.revisions = revisions;
        this.writing = writing;
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
    }

    void arrange(Shape wanted) {
        if (wanted == shape) {
            return;
        }
        shape = wanted;
        Node focused = page.getScene() == null ? null : page.getScene().getFocusOwner();
        page.getChildren().clear();
        scroll.setContent(null);
        scroll.getStyleClass().remove(SIDE);
        switch (wanted) {
            case WIDE, BESIDE -> beside();
            case STACKED -> stacked();
            case FOCUS, FOCUS_WIDE -> page.getChildren().setAll(writing);
        }
        if (focused != null && focused.getScene() != null) {
            focused.requestFocus();
        }
    }

    /// Brings what has the focus into view; of the open piece, all of it.
    void follow(@Nullable Node focused) {
        if (focused == null || scroll.getContent() == null) {
            return;
        }
        if (isIn(writing, focused)) {
            if (shape == Shape.STACKED) {
                ScrollTo.show(scroll, writing);
            }
        } else if (isIn(scroll.getContent(), focused)) {
            ScrollTo.show(scroll, focused);
        }
    }

    private static boolean isIn(Node whole, Node part) {
        for (Node node = part; node != null; node = node.getParent()) {
            if (node == whole) {
                return true;
            }
        }
        return false;
    }

    private void beside() {
        VBox column = new VBox(viewings, pieces, revisions);
        column.getStyleClass().add("journal-column");
        scroll.setContent(column);
        scroll.getStyleClass().add(SIDE);
        HBox.setHgrow(writing, Priority.ALWAYS);
        HBox whole = new HBox(scroll, writing);
        whole.setFillHeight(true);
        page.getChildren().setAll(whole);
    }

    private void stacked() {
        VBox right = new VBox(pieces, revisions);
        right.getStyleClass().add("journal-half");
        GridPane lists = new GridPane();
        lists.getStyleClass().add("journal-lists");
        lists.addRow(0, viewings, right);
        for (Node half : List.of(viewings, right)) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(50);
            lists.getColumnConstraints().add(column);
            ((Region) half).setMinWidth(0);
        }
        VBox column = new VBox(lists, writing);
        VBox.setVgrow(writing, Priority.ALWAYS);
        // The piece takes what is left of the view, and its least height where that is less.
        ((Region) writing).setPrefHeight(0);
        column.minHeightProperty().bind(scroll.viewportBoundsProperty().map(Bounds::getHeight));
        scroll.setContent(column);
        page.getChildren().setAll(scroll);
    }
}
