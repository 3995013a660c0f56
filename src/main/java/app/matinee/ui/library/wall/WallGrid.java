package app.matinee.ui.library.wall;

/// How a wall of a width is divided.
///
/// @param columns films side by side, at least 1
/// @param tile the width of a poster in whole pixels
/// @param gap between two posters
/// @param textSize the size of the base text in pixels, which tiles grow with
record WallGrid(int columns, double tile, double gap, double textSize) {

    /// The space left and right of a row; a scroll bar stands in the right one.
    static final double MARGIN = 32;

    private static final double LEAST_GAP = 20;
    private static final double BASE_TEXT = 14;
    private static final double TOP = 20;
    private static final double WORDS = 3.1;

    /// A column that lacks so little of its room is made: all are a little narrower then.
    private static final double NEARLY = 0.3;

    /// Posters of about the wanted width, so many that the row is full.
    static WallGrid of(double width, double wanted, double textSize) {
        double room = Math.max(wanted, width - 2 * MARGIN);
        double wide = wanted * Math.max(1, textSize / BASE_TEXT);
        int columns = Math.max(1, (int) ((room + LEAST_GAP) / (wide + LEAST_GAP) + NEARLY));
        double tile = Math.floor((room - LEAST_GAP * (columns - 1)) / columns);
        tile = Math.min(tile, 400);
        double gap = columns == 1 ? LEAST_GAP : (room - columns * tile) / (columns - 1);
        return new WallGrid(columns, tile, Math.min(gap, 3 * LEAST_GAP), textSize);
    }

    double posterHeight() {
        return Math.rint(tile * 1.5);
    }

    double rowHeight() {
        return TOP + posterHeight() + Math.rint(WORDS * textSize);
    }

    double top() {
        return TOP;
    }

    int rows(int films) {
        return (films + columns - 1) / columns;
    }
}
