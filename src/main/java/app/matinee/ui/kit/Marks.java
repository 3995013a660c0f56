package app.matinee.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;

/// The small signs with a meaning: gold and silver for what juries said, velvet for what you did.
/// Each is a square node of the given side in pixels at 100 % text, grows with the text and carries
/// the text a screen reader speaks; beside each stands a word or a number, so that colour is never
/// alone.
public final class Marks {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final String CUP =
            "M5.1 4.2h5.8v2.7a2.9 2.9 0 0 1-2.2 2.800v1.300h1.500v1.100h-4.400v-1.100h1.500V9.7"
                    + "a2.9 2.9 0 0 1-2.2-2.800z";
    private static final String SMALL_STAR =
            "M8 4.900l1 2 2.2.3-1.6 1.6.4 2.2-2-1-2 1 .4-2.2-1.6-1.6 2.2-.3z";
    private static final String CHECK = "M5 8.300l2.1 2.100L11.1 6.2";
    private static final String HEART =
            "M8 13.6C4.4 10.9 2.2 8.9 2.2 6.300A3.1 3.1 0 0 1 8 4.600a3.1 3.1 0 0 1 5.8 1.7"
                    + "c0 2.6-2.2 4.6-5.8 7.300z";
    private static final String STRIP =
            "M2.5 2.500h11v11h-11z M5.3 2.500v11 M10.7 2.500v11 M2.5 6.200h2.8 M2.5 9.800h2.8"
                    + " M10.7 6.200h2.8 M10.7 9.800h2.8";
    private static final String WORDMARK =
            "M4.2 11.800C4 7.2 5.6 4.2 8 4.200s4 3 3.8 7.600l-2.1-.8L8 8.6 6.3 11z";

    private static final double GRID = 16;

    private Marks() {}

    /// A gold disc with a cup.
    public static Pane won(double size, String says) {
        return mark("mark-won", size, says, disc(), path("cup", CUP, 0));
    }

    /// A silver ring with a star.
    public static Pane nominated(double size, String says) {
        return mark("mark-nominated", size, says, ring(1.3), path("star", SMALL_STAR, 0.9));
    }

    /// A silver rounded square with a check: named on a list without winners.
    public static Pane named(double size, String says) {
        Rectangle square = new Rectangle(0.95, 0.95, 14.1, 14.1);
        square.setArcWidth(6);
        square.setArcHeight(6);
        square.setStrokeWidth(1.3);
        square.getStyleClass().add("ring");
        return mark("mark-named", size, says, square, path("check", CHECK, 1.3));
    }

    /// An empty silver ring, one of many in a row of nominations.
    public static Pane outline(double size, String says) {
        return mark("mark-outline", size, says, ring(1.1));
    }

    /// A velvet disc with a check.
    public static Pane seen(double size, String says) {
        return mark("mark-seen", size, says, disc(), path("check", CHECK, 1.5));
    }

    /// The same on a poster, which is as large as it is whatever the text.
    static Pane seenOnPoster(double size, String says) {
        return mark("mark-seen", size, says, disc(), path("check", CHECK, 1.5)).fixed();
    }

    /// A dashed ring: not seen yet.
    public static Pane unseen(double size, String says) {
        return mark("mark-unseen", size, says, ring(0.9));
    }

    /// An ink disc with a check: a piece of work is done.
    public static Pane done(double size, String says) {
        return mark("mark-done", size, says, disc(), path("check", CHECK, 1.5));
    }

    /// A heart, filled with velvet when liked.
    public static Pane heart(double size, boolean liked, String says) {
        Pane heart = mark("mark-heart", size, says, path("heart", HEART, -1));
        heart.pseudoClassStateChanged(ON, liked);
        return heart;
    }

    /// A strip of film: a premiere or release on the line of time.
    public static Pane strip(double size, String says) {
        return mark("mark-strip", size, says, path("strip", STRIP, 1.2));
    }

    /// The program's sign: a curtain parting on a velvet tile.
    public static Pane wordmark(double size, String says) {
        Rectangle tile = new Rectangle(16, 16);
        tile.setArcWidth(8);
        tile.setArcHeight(8);
        tile.getStyleClass().add("tile");
        return mark("wordmark", size, says, tile, path("shape", WORDMARK, 0)).fixed();
    }

    private static Grown mark(String styleClass, double size, String says, Shape... shapes) {
        Grown mark = new Grown(size, size, GRID);
        for (Shape shape : shapes) {
            mark.draw(shape);
        }
        mark.getStyleClass().add(styleClass);
        mark.setMouseTransparent(true);
        mark.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        mark.setAccessibleText(says);
        return mark;
    }

    private static Circle disc() {
        Circle disc = new Circle(8, 8, 8);
        disc.getStyleClass().add("disc");
        return disc;
    }

    private static Circle ring(double stroke) {
        Circle ring = new Circle(8, 8, 8 - stroke / 2 - 0.3);
        ring.setStrokeWidth(stroke);
        ring.getStyleClass().add("ring");
        return ring;
    }

    /// A path of the 16-unit grid; a stroke of 0 is none, below 0 is left to the sheet.
    private static SVGPath path(String styleClass, String content, double stroke) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        if (stroke > 0) {
            path.setStrokeWidth(stroke);
        }
        path.getStyleClass().add(styleClass);
        return path;
    }
}
