package app.matinee.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The outlines of stars as SVG path texts on a 16-unit grid, one star every [#PITCH] units.
final class StarShapes {

    /// The distance of two stars' left edges.
    static final double PITCH = 20;

    static final int STARS = 5;

    private static final double OUTER = 7.6;
    private static final double INNER = 3.25;
    private static final double MIDDLE_Y = 8.5;

    private StarShapes() {}

    /// The filled part of a rating of 0 to 10 half stars.
    static String filled(int halves) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < halves / 2; i++) {
            path.append(star(i, 0, 10));
        }
        if (halves % 2 == 1) {
            // From the lowest notch up the left side to the tip, closed along the middle.
            path.append(star(halves / 2, 5, 11));
        }
        return path.toString();
    }

    /// The other side of a half star, empty when there is none.
    static String rest(int halves) {
        return halves % 2 == 1 ? star(halves / 2, 0, 6) : "";
    }

    /// The whole stars after the filled ones.
    static String empty(int halves) {
        StringBuilder path = new StringBuilder();
        for (int i = (halves + 1) / 2; i < STARS; i++) {
            path.append(star(i, 0, 10));
        }
        return path.toString();
    }

    /// The points of a star from `from` to before `to`, clockwise from the tip, joined and closed.
    private static String star(int index, int from, int to) {
        List<String> points = new ArrayList<>();
        for (int i = from; i < to; i++) {
            double radius = i % 2 == 0 ? OUTER : INNER;
            double angle = Math.PI * i / 5;
            points.add(
                    String.format(
                            Locale.ROOT,
                            "%.2f %.2f",
                            8 + PITCH * index + radius * Math.sin(angle),
                            MIDDLE_Y - radius * Math.cos(angle)));
        }
        return "M" + String.join("L", points) + "Z";
    }
}
