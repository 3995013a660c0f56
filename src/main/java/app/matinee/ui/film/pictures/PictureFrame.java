package app.matinee.ui.film.pictures;

import app.matinee.model.Picture;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.PictureImages;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// A picture in its own ratio, never larger than it is, loaded as fine as it is shown. Where its
/// file is missing or damaged, a quiet ground says so.
final class PictureFrame extends Region {

    private static final double ROUND = 12;
    private static final double LEAST_HEIGHT = 96;

    private final PictureImages images;
    private final double highest;
    private final boolean centred;
    private final Region ground = new Region();
    private final ImageView view = new ImageView();
    private final Rectangle corners = new Rectangle();
    private final Label absent;
    private @Nullable Picture picture;
    private double asked;

    /// @param highest the most it is high, in pixels
    /// @param centred in the room it gets, else in its upper left corner
    PictureFrame(PictureImages images, String missing, double highest, boolean centred) {
        this.images = images;
        this.highest = highest;
        this.centred = centred;
        getStyleClass().add("picture-frame");
        ground.getStyleClass().add("picture-ground");
        absent = new Label(missing, Icon.PICTURE.node(Icon.SIZE));
        absent.getStyleClass().addAll("caption", "hint", "picture-absent");
        absent.setAlignment(Pos.CENTER);
        absent.setWrapText(true);
        absent.setVisible(false);
        corners.setArcWidth(ROUND);
        corners.setArcHeight(ROUND);
        view.setClip(corners);
        view.setPreserveRatio(false);
        getChildren().addAll(ground, view, absent);
    }

    void show(Picture now) {
        if (picture == null || !picture.hash().equals(now.hash())) {
            asked = 0;
            view.setImage(null);
            absent.setVisible(false);
        }
        picture = now;
        requestLayout();
    }

    /// Whether the file could not be shown.
    boolean isAbsent() {
        return absent.isVisible();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return centred ? 0 : computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return picture == null ? 0 : picture.width();
    }

    @Override
    protected double computePrefHeight(double width) {
        return picture == null
                ? 0
                : Math.max(
                        absent.isVisible() ? LEAST_HEIGHT : 0,
                        Math.rint(picture.height() * scale(picture, width, highest)));
    }

    @Override
    protected void layoutChildren() {
        if (picture == null || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        double scale = scale(picture, getWidth(), getHeight());
        double width = Math.max(1, Math.round(picture.width() * scale));
        double height = Math.max(1, Math.round(picture.height() * scale));
        if (absent.isVisible()) {
            width = Math.max(width, Math.min(getWidth(), 2 * LEAST_HEIGHT));
            height = Math.max(height, Math.min(getHeight(), LEAST_HEIGHT));
        }
        double x = centred ? Math.round((getWidth() - width) / 2) : 0;
        double y = centred ? Math.round((getHeight() - height) / 2) : 0;
        ground.resizeRelocate(x, y, width, height);
        ground.setVisible(view.getImage() == null);
        absent.resizeRelocate(x, y, width, height);
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.relocate(x, y);
        corners.setWidth(width);
        corners.setHeight(height);
        load(picture, width);
    }

    private void load(Picture now, double width) {
        double wanted = width * (getScene() == null ? 1 : getScene().getWindow().getOutputScaleX());
        if (wanted <= asked) {
            return;
        }
        asked = wanted;
        images.load(now.hash(), wanted, image -> loaded(now, image), () -> missing(now));
    }

    private void loaded(Picture asked, Image image) {
        if (asked == picture || picture != null && asked.hash().equals(picture.hash())) {
            view.setImage(image);
            absent.setVisible(false);
            requestLayout();
        }
    }

    private void missing(Picture asked) {
        if (picture != null && asked.hash().equals(picture.hash()) && view.getImage() == null) {
            absent.setVisible(true);
            requestLayout();
        }
    }

    private static double scale(Picture picture, double width, double height) {
        double across = width <= 0 ? 1 : width / Math.max(1, picture.width());
        return Math.min(1, Math.min(across, height / Math.max(1, picture.height())));
    }
}
