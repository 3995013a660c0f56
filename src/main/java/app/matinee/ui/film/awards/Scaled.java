package app.matinee.ui.film.awards;

import javafx.scene.layout.Region;

/// Places marks that grow with the text.
final class Scaled {

    private Scaled() {}

    /// Puts the middle of a mark somewhere in its parent, as large as the text is.
    static void place(Region mark, double scale, double middleX, double middleY) {
        double side = mark.prefWidth(-1);
        mark.setScaleX(scale);
        mark.setScaleY(scale);
        mark.resizeRelocate(
                Math.rint(middleX - side / 2), Math.rint(middleY - side / 2), side, side);
    }
}
