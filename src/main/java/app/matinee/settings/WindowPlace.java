package app.matinee.settings;

/// Where the window was, in screen units.
///
/// @param divider the library's share of the width beside the film page, 0 to 1
public record WindowPlace(
        double x, double y, double width, double height, boolean maximised, double divider) {

    public static final double MIN_WIDTH = 960;
    public static final double MIN_HEIGHT = 640;

    /// List and page about alike, the page a little wider.
    public static final double USUAL_DIVIDER = 0.494;

    /// Not yet placed: the system chooses.
    public static final WindowPlace DEFAULT =
            new WindowPlace(Double.NaN, Double.NaN, 1440, 900, false, USUAL_DIVIDER);

    public WindowPlace {
        width = width >= MIN_WIDTH ? width : MIN_WIDTH;
        height = height >= MIN_HEIGHT ? height : MIN_HEIGHT;
        divider = divider > 0 && divider < 1 ? divider : USUAL_DIVIDER;
    }

    /// Whether it was ever placed; else the window is centred.
    public boolean placed() {
        return Double.isFinite(x) && Double.isFinite(y);
    }

    public WindowPlace withDivider(double newDivider) {
        return new WindowPlace(x, y, width, height, maximised, newDivider);
    }
}
