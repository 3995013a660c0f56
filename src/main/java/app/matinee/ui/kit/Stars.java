package app.matinee.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/// A rating shown as half stars: two shapes in all, light enough for virtual cells. Not rated shows
/// nothing, the word belongs to the caller.
public final class Stars extends Pane {

    private final SVGPath full = path("full");
    private final SVGPath rest = path("rest");
    private final SVGPath empty = path("empty");
    private final double size;
    private int halves = -1;

    /// @param size the side of one star in pixels
    public Stars(double size) {
        this(size, false);
    }

    Stars(double size, boolean withEmpty) {
        this.size = size;
        getStyleClass().add("stars");
        getChildren().addAll(full, rest);
        if (withEmpty) {
            getChildren().add(empty);
        }
        for (SVGPath path : new SVGPath[] {full, rest, empty}) {
            path.setStrokeWidth(1.1);
            path.getTransforms().add(new Scale(size / 16, size / 16));
            path.setManaged(false);
        }
        full.setStrokeWidth(0);
        double width = (StarShapes.PITCH * (StarShapes.STARS - 1) + 16) * size / 16;
        setMinSize(width, size);
        setPrefSize(width, size);
        setMaxSize(width, size);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        showHalves(0);
    }

    /// Shows a rating of 1 to 100; null shows nothing.
    ///
    /// @param says what a screen reader speaks, as "4½ of 5 stars"
    public void show(@Nullable Integer rating, String says) {
        setAccessibleText(says);
        showHalves(halves(rating));
    }

    void showHalves(int wanted) {
        if (wanted != halves) {
            halves = wanted;
            full.setContent(StarShapes.filled(halves));
            rest.setContent(StarShapes.rest(halves));
            empty.setContent(StarShapes.empty(halves));
        }
    }

    /// The half stars, 1 to 10, nearest to a rating of 1 to 100; 0 for none.
    static int halves(@Nullable Integer rating) {
        return rating == null ? 0 : Math.clamp(Math.round(rating / 10.0), 1, 10);
    }

    /// The half stars, 1 to 10, under a place on the stars.
    int halvesAt(double x) {
        double pitch = StarShapes.PITCH * size / 16;
        int star = Math.clamp((long) (x / pitch), 0, StarShapes.STARS - 1);
        boolean left = x - star * pitch < size / 2;
        return star * 2 + (left ? 1 : 2);
    }

    private static SVGPath path(String styleClass) {
        SVGPath path = new SVGPath();
        path.getStyleClass().add(styleClass);
        return path;
    }
}
