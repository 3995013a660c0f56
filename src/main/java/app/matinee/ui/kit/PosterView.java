package app.matinee.ui.kit;

import app.matinee.ui.kit.poster.PosterDesign;
import app.matinee.ui.kit.poster.PosterPainter;
import app.matinee.ui.kit.poster.PosterText;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.ImagePattern;
import javafx.scene.shape.Rectangle;
import javafx.stage.Screen;
import org.jspecify.annotations.Nullable;

/// A film's poster: a picture, or the typographic poster while there is none. Rounded, with a quiet
/// shadow, the seen mark half outside its corner and the ring of selection around it. Made to be
/// used again by the cells of a wall. Mark and ring lie outside the view's bounds, so leave 8 px
/// around it.
public final class PosterView extends Pane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass KEYED = PseudoClass.getPseudoClass("keyed");
    private static final double RING_GAP = 4.5;
    private static final double SEEN_SIZE = 20;

    private final PosterPainter painter;
    private final Region shadow = new Region();
    private final Rectangle ground = new Rectangle();
    private final Rectangle picture = new Rectangle();
    private final Rectangle ring = new Rectangle();
    private final double width;
    private @Nullable Object shown;
    private @Nullable String paletteClass;
    private @Nullable Pane seen;

    /// @param width in pixels; the height is one and a half times it
    public PosterView(PosterPainter painter, double width) {
        this.painter = painter;
        this.width = width;
        double height = Math.round(width * 1.5);
        getStyleClass().add("poster-view");
        shadow.getStyleClass().add("poster-shadow");
        ground.getStyleClass().add("poster-ground");
        ring.getStyleClass().add("poster-ring");
        shadow.resizeRelocate(0, 0, width, height);
        size(ground, 0, width, height, 6);
        size(picture, 0, width, height, 6);
        size(ring, RING_GAP, width, height, 6 + RING_GAP);
        picture.setFill(null);
        shadow.setManaged(false);
        getChildren().addAll(shadow, ground, picture, ring);
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /// Shows the typographic poster of a film in the design of the given seed.
    public void show(PosterText text, int seed) {
        PosterDesign design = PosterDesign.of(text.title(), text.year(), seed);
        record Wanted(PosterDesign design, PosterText text) {}
        Wanted wanted = new Wanted(design, text);
        setAccessibleText(text.title());
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        palette(design.palette().styleClass());
        picture.setFill(null);
        painter.request(
                design,
                text,
                width,
                outputScale(),
                () -> wanted.equals(shown),
                image -> {
                    if (wanted.equals(shown)) {
                        picture.setFill(new ImagePattern(image));
                    }
                });
    }

    /// Shows a picture, cut at its middle to the poster's shape.
    ///
    /// @param says its alternative text
    public void show(Image image, String says) {
        setAccessibleText(says);
        if (!Objects.equals(shown, image)) {
            shown = image;
            Rectangle2D place = covering(image.getWidth(), image.getHeight());
            picture.setFill(
                    new ImagePattern(
                            image,
                            place.getMinX(),
                            place.getMinY(),
                            place.getWidth(),
                            place.getHeight(),
                            false));
        }
    }

    /// Shows nothing, as an empty cell does.
    public void clear() {
        shown = null;
        picture.setFill(null);
        setSeen(null);
    }

    /// Shows the seen mark, with what a screen reader speaks; null takes it away.
    public void setSeen(@Nullable String says) {
        if (says == null) {
            getChildren().remove(seen);
            seen = null;
        } else if (seen == null) {
            seen = Marks.seenOnPoster(SEEN_SIZE, says);
            seen.setManaged(false);
            seen.resizeRelocate(width - SEEN_SIZE + 8, -SEEN_SIZE / 2 + 2, SEEN_SIZE, SEEN_SIZE);
            getChildren().add(seen);
        }
    }

    /// Shows the ring of the selected film.
    public void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    /// Shows the thinner ring of keyboard focus.
    public void setKeyed(boolean keyed) {
        pseudoClassStateChanged(KEYED, keyed);
    }

    /// Where a picture lies so that it covers the poster.
    private Rectangle2D covering(double imageWidth, double imageHeight) {
        double height = picture.getHeight();
        double scale = Math.max(width / Math.max(1, imageWidth), height / Math.max(1, imageHeight));
        double w = Math.max(width, imageWidth * scale);
        double h = Math.max(height, imageHeight * scale);
        return new Rectangle2D((width - w) / 2, (height - h) / 2, w, h);
    }

    private void palette(String styleClass) {
        if (paletteClass != null) {
            getStyleClass().remove(paletteClass);
        }
        getStyleClass().add(styleClass);
        paletteClass = styleClass;
    }

    private double outputScale() {
        boolean inWindow = getScene() != null && getScene().getWindow() != null;
        return inWindow
                ? getScene().getWindow().getOutputScaleX()
                : Screen.getPrimary().getOutputScaleX();
    }

    private static void size(Rectangle shape, double out, double width, double height, double arc) {
        shape.setX(-out);
        shape.setY(-out);
        shape.setWidth(width + 2 * out);
        shape.setHeight(height + 2 * out);
        shape.setArcWidth(2 * arc);
        shape.setArcHeight(2 * arc);
        shape.setManaged(false);
    }
}
