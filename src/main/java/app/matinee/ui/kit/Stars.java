package app.matinee.ui.kit;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;

/// A rating shown as half stars: two shapes in all, light enough for virtual cells. Not rated shows
/// nothing, the word belongs to the caller.
public final class Stars extends Grown {

    private static final double GRID = 16;

    private final SVGPath full = path("full");
    private final SVGPath rest = path("rest");
    private final SVGPath empty = path("empty");
    private int halves = -1;

    /// @param size the side of one star in pixels at 100 % text
    public Stars(double size) {
        this(size, false);
    }

    Stars(double size, boolean withEmpty) {
        super(size / GRID * (StarShapes.PITCH * (StarShapes.STARS - 1) + GRID), size, GRID);
        getStyleClass().add("stars");
        for (SVGPath path : withEmpty ? List.of(full, rest, empty) : List.of(full, rest)) {
            path.setStrokeWidth(1.1);
            draw(path);
        }
        full.setStrokeWidth(0);
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
        double pitch = StarShapes.PITCH * unit();
        int star = Math.clamp((long) (x / pitch), 0, StarShapes.STARS - 1);
        boolean left = x - star * pitch < GRID / 2 * unit();
        return star * 2 + (left ? 1 : 2);
    }

    private static SVGPath path(String styleClass) {
        SVGPath path = new SVGPath();
        path.getStyleClass().add(styleClass);
        return path;
    }
}
