package app.matinee.ui.film;

import app.matinee.ui.kit.Debounce;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// Gives the heading the shape there is room for, at any size of the text: in one row on a wide
/// page, else beside a large poster; with few words where the page is low.
final class HeadingRoom {

    private static final double WIDE_FROM_EM = 75;
    private static final double DENSE_BELOW_EM = 36;
    private static final double DISPLAY_EM = 2.857;
    private static final double LETTER = 0.45;
    private static final double NARROW_TAKEN = 260;
    private static final double WIDE_TAKEN_EM = 50;
    private static final String LONG = "long-title";

    private record Room(boolean wide, boolean dense) {}

    private final Region heading;
    private final StackPane place;
    private final HeadingShape shape;
    private final Label words;
    private final Button main;
    private final Runnable changed;
    private Room room = new Room(false, false);
    private int titleLength;

    /// @param words a label in the size of the text
    /// @param main the button that is velvet where the heading leads the screen; on a wide page the
    ///   tab below has a main action of its own
    /// @param changed is called after each change of shape
    HeadingRoom(
            Region heading,
            StackPane place,
            HeadingShape shape,
            Label words,
            Button main,
            Runnable changed) {
        this.heading = heading;
        this.place = place;
        this.shape = shape;
        this.words = words;
        this.main = main;
        this.changed = changed;
    }

    /// Follows the sizes of window and text from now on.
    void follow() {
        put();
        heading.widthProperty().subscribe(_ -> fit());
        // The size of the text changes while styles are laid on the parts: they must not move then.
        Debounce restyled = new Debounce(Duration.millis(1), this::fit);
        words.fontProperty().subscribe(_ -> restyled.call());
        heading.sceneProperty().flatMap(Scene::heightProperty).subscribe(_ -> fit());
    }

    boolean isWide() {
        return room.wide;
    }

    /// Says how long the title is; a long one is set smaller.
    void titled(String title) {
        titleLength = title.length();
        fit();
    }

    private void fit() {
        double em = words.getFont().getSize();
        double width = heading.getWidth();
        if (width <= 0 || heading.getScene() == null) {
            return;
        }
        double height = heading.getScene().getHeight();
        Room now = new Room(width >= WIDE_FROM_EM * em, height < DENSE_BELOW_EM * em);
        double free = now.wide ? width - WIDE_TAKEN_EM * em : width - NARROW_TAKEN;
        double needed = titleLength * LETTER * DISPLAY_EM * em;
        boolean isLong = now.dense || needed > 2 * free;
        heading.getStyleClass().remove(LONG);
        if (isLong) {
            heading.getStyleClass().add(LONG);
        }
        if (!now.equals(room)) {
            room = now;
            put();
            changed.run();
        }
    }

    private void put() {
        place.getChildren().clear();
        place.getChildren().setAll(room.wide ? shape.wide(room.dense) : shape.narrow(room.dense));
        main.getStyleClass().remove("accent");
        if (!room.wide) {
            main.getStyleClass().add("accent");
        }
    }
}
