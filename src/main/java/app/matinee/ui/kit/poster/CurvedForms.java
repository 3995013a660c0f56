package app.matinee.ui.kit.poster;

import app.matinee.ui.kit.poster.PosterColours.Swatch;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;

/// Forms made of circles and curves. Each fills a band 200 units wide from `y`, `h` units high; what
/// runs over into the title's band is painted over afterwards.
final class CurvedForms {

    private CurvedForms() {}

    static void rings(GraphicsContext g, Swatch s, double y, double h) {
        double middle = y + h / 2;
        g.setLineWidth(9);
        for (int i = 0; i < 8; i++) {
            ring(g, s.one(), middle, 18 + 35 * i);
            ring(g, s.two(), middle, 35.5 + 35 * i);
        }
        g.setFill(s.ink());
        g.fillOval(91, middle - 9, 18, 18);
    }

    private static void ring(GraphicsContext g, Color colour, double middle, double radius) {
        g.setStroke(colour);
        g.strokeOval(100 - radius, middle - radius, 2 * radius, 2 * radius);
    }

    static void halves(GraphicsContext g, Swatch s, double y, double h) {
        double radius = Math.min(75, h * 0.42);
        double middle = y + h / 2;
        double side = 2 * radius;
        g.setFill(s.one());
        g.fillArc(100 - radius, middle - radius, side, side, 90, 180, ArcType.CHORD);
        g.setFill(s.two());
        g.fillArc(100 - radius, middle - radius, side, side, 270, 180, ArcType.CHORD);
        g.setFill(s.ground());
        double dot = radius * 0.19;
        g.fillOval(100 - dot, middle - radius / 2 - dot, 2 * dot, 2 * dot);
    }

    static void arches(GraphicsContext g, Swatch s, double y, double h) {
        double radius = Math.min(86, h * 0.62);
        double foot = y + h - 8;
        double top = Math.max(y + 14, foot - 2 * radius);
        double band = radius / 5;
        for (int i = 0; i < 5; i++) {
            double r = radius - band * i;
            double head = top + band * i;
            g.setFill(i % 2 == 0 ? s.two() : s.one());
            arch(g, r, head, foot);
        }
    }

    private static void arch(GraphicsContext g, double r, double head, double foot) {
        g.beginPath();
        g.moveTo(100 - r, foot);
        g.lineTo(100 - r, head + r);
        g.arc(100, head + r, r, r, 180, -180);
        g.lineTo(100 + r, foot);
        g.closePath();
        g.fill();
    }

    static void dunes(GraphicsContext g, Swatch s, double y, double h) {
        g.setFill(s.two());
        double radius = Math.min(26, h * 0.17);
        g.fillOval(146 - radius, y + h * 0.27 - radius, 2 * radius, 2 * radius);
        g.setFill(s.one());
        dune(g, y, h, 0.42, 0.12, 0.52, 0.29);
        g.setFill(s.two());
        dune(g, y, h, 0.69, 0.52, 0.84, 0.57);
    }

    /// A hill and a hollow from left to right, heights as shares of the band.
    private static void dune(
            GraphicsContext g, double y, double h, double left, double hill, double hollow, double right) {
        g.beginPath();
        g.moveTo(0, y + h * left);
        g.bezierCurveTo(45, y + h * hill, 85, y + h * hill, 115, y + h * (hill + hollow) / 2);
        g.bezierCurveTo(145, y + h * hollow, 175, y + h * hollow, 200, y + h * right);
        g.lineTo(200, y + h);
        g.lineTo(0, y + h);
        g.closePath();
        g.fill();
    }

    static void waves(GraphicsContext g, Swatch s, double y, double h) {
        g.setLineWidth(7.5);
        boolean light = true;
        for (double line = y - 4; line < y + h + 16; line += 21.8) {
            g.setStroke(light ? s.one() : s.two());
            g.beginPath();
            for (double x = -4; x <= 204; x += 4) {
                double at = line + 15 * Math.sin((x - 70) * Math.PI / 75);
                if (x < 0) {
                    g.moveTo(x, at);
                } else {
                    g.lineTo(x, at);
                }
            }
            g.stroke();
            light = !light;
        }
        // Waves above the band would run into a title that stands there.
        g.setFill(s.ground());
        g.fillRect(0, y - 40, 200, 40);
    }

    static void sun(GraphicsContext g, Swatch s, double y, double h) {
        double radius = Math.min(62, h * 0.4);
        double k = radius / 62;
        double horizon = y + (h - 120 * k) / 2 + radius;
        g.setFill(s.one());
        g.fillArc(100 - radius, horizon - radius, 2 * radius, 2 * radius, 0, 180, ArcType.CHORD);
        for (int i = 0; i < 6; i++) {
            double width = (124 - 8 * i) * k;
            g.fillRect(100 - width / 2, horizon + (8 + 9.6 * i) * k, width, (5 - 0.6 * i) * k);
        }
    }

    static void leaf(GraphicsContext g, Swatch s, double y, double h) {
        double k = Math.min(1.25, h / 164);
        double top = y + (h - 164 * k) / 2;
        for (int i = 0; i < 3; i++) {
            g.setFill(s.one());
            blade(g, 101, top + (48 + 52 * i) * k, k);
        }
        for (int i = 0; i < 2; i++) {
            g.setFill(s.two());
            blade(g, 99, top + (75 + 52 * i) * k, -k);
        }
        g.setFill(s.ink());
        g.fillRect(98.9, top + 14 * k, 2.2, 150 * k);
    }

    /// One leaf from its foot on the stem; a negative scale turns it to the left.
    private static void blade(GraphicsContext g, double x, double foot, double k) {
        double up = Math.abs(k);
        g.beginPath();
        g.moveTo(x, foot);
        g.bezierCurveTo(x + 30 * k, foot + 4 * up, x + 54 * k, foot - 6 * up, x + 59 * k, foot - 29 * up);
        g.bezierCurveTo(x + 36 * k, foot - 41 * up, x + 8 * k, foot - 26 * up, x, foot);
        g.closePath();
        g.fill();
    }
}
