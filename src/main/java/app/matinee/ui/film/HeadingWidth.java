package app.matinee.ui.film;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Gives the heading the shape that its width has room for.
final class HeadingWidth {

    private static final double WIDE_FROM = 1060;

    private final Region heading;
    private final StackPane place;
    private final HeadingShape shape;
    private final Button main;

    /// @param main the button that is velvet where the heading leads the screen; on a wide page the tab
    ///   below has a main action of its own
    HeadingWidth(Region heading, StackPane place, HeadingShape shape, Button main) {
        this.heading = heading;
        this.place = place;
        this.shape = shape;
        this.main = main;
    }

    /// Follows the width from now on.
    ///
    /// @param changed is called after each change of shape
    void follow(Runnable changed) {
        heading.widthProperty()
                .map(_ -> isWide(heading))
                .subscribe(
                        wide -> {
                            put(wide);
                            changed.run();
                        });
    }

    static boolean isWide(Region heading) {
        return heading.getWidth() >= WIDE_FROM;
    }

    private void put(boolean wide) {
        place.getChildren().clear();
        place.getChildren().setAll(wide ? shape.wide() : shape.narrow());
        main.getStyleClass().remove("accent");
        if (!wide) {
            main.getStyleClass().add("accent");
        }
    }
}
