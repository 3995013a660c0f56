package app.matinee.ui.kit.poster;

import app.matinee.ui.kit.poster.PosterColours.Swatch;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// Forms made of straight edges. Each fills a band 200 units wide from `y`, `h` units high; what runs
/// over into the title's band is painted over afterwards.
final class StraightForms {

    private StraightForms() {}

    static void steps(GraphicsContext g, Swatch s, double y, double h) {
        for (int i = 0; i < 7; i++) {
            double drop = h * 0.715 * i / 6;
            g.setFill(i % 2 == 0 ? s.one() : s.two());
            // Whole units, so that neighbours share an edge without a seam.
            double left = Math.rint(200.0 * i / 7);
            g.fillRect(left, y + drop, Math.rint(200.0 * (i + 1) / 7) - left, h - drop);
        }
    }

    static void slices(GraphicsContext g, Swatch s, double y, double h) {
        double lean = h * 0.395;
        boolean first = true;
        for (double x = 20 - 3 * 44; x < 200 + lean; x += 44) {
            shape(g, first ? s.two() : s.one(), x, y, x + 21.5, y, x + 21.5 - lean, y + h, x - lean, y + h);
            first = !first;
        }
    }

    static void fall(GraphicsContext g, Swatch s, double y, double h) {
        double end = y + h;
        shape(g, s.one(), 0, end, 200, y + h * 0.17, 200, end);
        shape(g, s.two(), 0, end, 200, y + h * 0.59, 200, end);
        g.setFill(s.ink());
        g.fillOval(58, y + h * 0.33 - 12, 24, 24);
    }

    static void window(GraphicsContext g, Swatch s, double y, double h) {
        double high = Math.min(140, h - 32);
        double half = Math.min(54, high * 0.46);
        double top = y + (h - high) / 2 + 2;
        double end = top + high;
        g.setFill(s.one());
        g.fillRect(100 - half, top, 2 * half, high);
        shape(g, s.two(), 100 - half, end, 100, top + high * 0.45, 100 + half, end);
        g.setStroke(s.ink());
        g.setLineWidth(2);
        g.strokeRect(100 - half, top, 2 * half, high);
        g.strokeLine(100, top, 100, end);
    }

    static void veil(GraphicsContext g, Swatch s, double y, double h) {
        for (int i = 0; i < 8; i++) {
            boolean light = i % 2 == 0;
            double fall = light ? h - 19 : h;
            g.setFill(light ? s.one() : s.two());
            g.fillRect(25 * i, y, 25, fall - 12);
            g.fillOval(25 * i, y + fall - 25, 25, 25);
        }
    }

    static void blocks(GraphicsContext g, Swatch s, double y, double h) {
        g.setFill(s.two());
        g.fillRect(0, y + h * 0.31, 70, h * 0.69);
        g.fillRect(132, y + h * 0.49, 68, h * 0.51);
        g.setFill(s.one());
        g.fillRect(70, y, 62, h);
        g.setFill(s.ground());
        for (int i = 0; i < 3; i++) {
            g.fillRect(88, y + 17 + 17.5 * i, 26, 7);
        }
    }

    static void beam(GraphicsContext g, Swatch s, double y, double h) {
        double end = y + h;
        shape(g, s.two(), 87, y, 115, y, 216, end, -16, end);
        shape(g, s.one(), 93, y, 109, y, 151, end, 51, end);
    }

    static void grid(GraphicsContext g, Swatch s, double y, double h) {
        double pitch = Math.min(39, (h - 26) / 4);
        double cell = pitch * 0.85;
        double left = 100 - (3 * pitch + cell) / 2;
        double top = y + (h - 3 * pitch - cell) / 2;
        for (int row = 0; row < 4; row++) {
            for (int column = 0; column < 4; column++) {
                boolean dark = (row == 2 && column == 0) || (row == 3 && column == 1);
                Color checked = (row + column) % 2 == 0 ? s.one() : s.two();
                g.setFill(dark ? s.ink() : checked);
                g.fillRect(left + column * pitch, top + row * pitch, cell, cell);
            }
        }
    }

    static void chevrons(GraphicsContext g, Swatch s, double y, double h) {
        chevron(g, s.one(), y, 100, h * 0.67, h);
        chevron(g, s.two(), y, 62, h * 0.52, h * 0.745);
        chevron(g, s.ink(), y, 26, h * 0.385, h * 0.49);
    }

    private static void chevron(
            GraphicsContext g, Color colour, double y, double half, double side, double tip) {
        shape(g, colour, 100 - half, y, 100 + half, y, 100 + half, y + side, 100, y + tip, 100 - half, y + side);
    }

    /// A polygon of points given as x and y in turn.
    private static void shape(GraphicsContext g, Color colour, double... points) {
        g.setFill(colour);
        g.beginPath();
        g.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            g.lineTo(points[i], points[i + 1]);
        }
        g.closePath();
        g.fill();
    }
}
