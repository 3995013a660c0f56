package app.matinee.ui.film;

import app.matinee.library.FilmDossier;
import app.matinee.ui.kit.PictureImages;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;

/// The colour that runs down the heading: the ground of the drawn poster, or what one remembers of
/// the poster's picture.
final class HeadingTint {

    /// Words stay readable on a tint no brighter than this.
    private static final double BRIGHTEST = 0.6;

    private final Region drawn;
    private final Region pictured = new Region();
    private final PictureImages images;
    private String palette = "";
    private String wanted = "";

    /// @param drawn lies under the heading and takes the colours of a palette's class
    HeadingTint(StackPane heading, Region drawn, PictureImages images) {
        this.drawn = drawn;
        this.images = images;
        drawn.getStyleClass().addAll("film-tint", "from-palette");
        pictured.getStyleClass().add("film-tint");
        pictured.setManaged(false);
        pictured.setVisible(false);
        heading.getChildren().add(heading.getChildren().indexOf(drawn) + 1, pictured);
        heading.layoutBoundsProperty()
                .subscribe(bounds ->
                        pictured.resizeRelocate(0, 0, bounds.getWidth(), bounds.getHeight()));
    }

    void show(FilmDossier dossier) {
        drawn.getStyleClass().remove(palette);
        palette = PosterArt.palette(dossier.film());
        drawn.getStyleClass().add(palette);
        Optional<String> picture = PosterArt.picture(dossier).map(p -> p.picture().hash());
        String hash = picture.orElse("");
        if (!hash.equals(wanted)) {
            wanted = hash;
            pictured.setVisible(false);
            drawn.setVisible(true);
            picture.ifPresent(of -> images.colour(of, colour -> show(of, colour)));
        }
    }

    private void show(String hash, Color colour) {
        if (hash.equals(wanted)) {
            Color top =
                    Color.hsb(
                            colour.getHue(),
                            colour.getSaturation(),
                            Math.min(BRIGHTEST, colour.getBrightness()));
            Color bottom = new Color(top.getRed(), top.getGreen(), top.getBlue(), 0);
            LinearGradient down =
                    new LinearGradient(
                            0,
                            0,
                            0,
                            1,
                            true,
                            CycleMethod.NO_CYCLE,
                            new Stop(0, top),
                            new Stop(1, bottom));
            pictured.setBackground(
                    new Background(new BackgroundFill(down, CornerRadii.EMPTY, Insets.EMPTY)));
            pictured.setVisible(true);
            drawn.setVisible(false);
        }
    }
}
