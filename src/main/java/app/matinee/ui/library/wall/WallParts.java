package app.matinee.ui.library.wall;

import app.matinee.text.Texts;
import app.matinee.ui.kit.PictureImages;
import app.matinee.ui.kit.poster.PosterPainter;
import javafx.scene.Node;
import javafx.scene.Scene;

/// What every tile draws with.
public record WallParts(PosterPainter painter, PictureImages pictures, Texts texts) {

    double outputScale(Node node) {
        Scene scene = node.getScene();
        return scene == null || scene.getWindow() == null ? 1 : scene.getWindow().getOutputScaleX();
    }
}
