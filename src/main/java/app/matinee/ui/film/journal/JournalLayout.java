package app.matinee.ui.film.journal;

import app.matinee.ui.kit.ScrollTo;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
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
        switch (wanted) {
            case WIDE, BESIDE -> beside();
            case STACKED -> stacked();
            case FOCUS, FOCUS_WIDE -> page.getChildren().setAll(writing);
        }
        if (focused != null && focused.getScene() != null) {
            focused.requestFocus();
        }
    }

    /// Brings the open piece into view.
    void showWriting() {
        if (shape == Shape.STACKED) {
            ScrollTo.show(scroll, writing);
        }
    }

    private void beside() {
        VBox column = new VBox(viewings, pieces, revisions);
        column.getStyleClass().add("journal-column");
        scroll.setContent(column);
        scroll.setFitToHeight(false);
        scroll.getStyleClass().add("journal-side");
        HBox.setHgrow(writing, Priority.ALWAYS);
        HBox whole = new HBox(scroll, writing);
        whole.setFillHeight(true);
        page.getChildren().setAll(whole);
    }

    private void stacked() {
        VBox right = new VBox(pieces, revisions);
        right.getStyleClass().add("journal-half");
        HBox lists = new HBox(viewings, right);
        lists.getStyleClass().add("journal-lists");
        lists.setMinHeight(Region.USE_PREF_SIZE);
        for (Node half : List.of(viewings, right)) {
            HBox.setHgrow(half, Priority.ALWAYS);
            ((Region) half).setPrefWidth(1);
        }
        VBox column = new VBox(lists, writing);
        VBox.setVgrow(writing, Priority.ALWAYS);
        scroll.getStyleClass().remove("journal-side");
        scroll.setContent(column);
        scroll.setFitToHeight(true);
        page.getChildren().setAll(scroll);
    }
}
