package app.matinee.ui.film.awards;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// One row of the line of time: its date right-aligned on the left, the line with a gap around the
/// mark, and beside it what happened.
final class SeasonRow extends Region {

    /// Pixels at 100 % text from the left: the end of dates, the middle of the line, the content.
    private static final double DATE = 100;

    private static final double LINE = 128;
    static final double CONTENT = 156;

    /// The least heights of rows, and the free space below a card.
    static final double HEADING_LEAST = 36;

    static final double SHOWING_LEAST = 48;
    static final double AFTER_PRIZES = 12;

    /// How far the line keeps from the middle of a mark.
    private static final double HOLE = 13;

    private final Label date = new Label();
    private final Region above = segment();
    private final Region below = segment();
    private final Region content;
    private final Shape shape;
    private @Nullable Region mark;

    /// How the kinds of rows are measured, in pixels at 100 % text.
    ///
    /// @param textSize the size of the date's text
    /// @param anchor the middle of the date and the mark, from the top
    /// @param least the least height
    /// @param after free space below the content
    private record Shape(double textSize, double anchor, double least, double after) {}

    private static final Shape HEADING = new Shape(20, 16, HEADING_LEAST, 0);
    private static final Shape SHOWING = new Shape(14, 24, SHOWING_LEAST, 0);
    private static final Shape PRIZES = new Shape(14, 24, 0, AFTER_PRIZES);

    private SeasonRow(Shape shape, Region content, String... dateClasses) {
        this.shape = shape;
        this.content = content;
        date.getStyleClass().addAll(dateClasses);
        getStyleClass().add("season-row");
        getChildren().addAll(above, below, date, content);
    }

    /// A month in serif, with the time that has passed beside it.
    static SeasonRow heading(String period, String gap) {
        Label passed = new Label(gap);
        passed.getStyleClass().addAll("reading-italic", "hint");
        passed.setWrapText(true);
        SeasonRow row = new SeasonRow(HEADING, passed, "reading");
        row.date.setText(period);
        return row;
    }

    static SeasonRow showing(Region content) {
        return new SeasonRow(SHOWING, content, "muted");
    }

    static SeasonRow prizes(Region content) {
        return new SeasonRow(PRIZES, content, "muted");
    }

    Region content() {
        return content;
    }

    void setDate(String words) {
        date.setText(words);
    }

    void setMark(Region newMark) {
        if (mark != null) {
            getChildren().remove(mark);
        }
        mark = newMark;
        getChildren().add(newMark);
    }

    private static Region segment() {
        Region segment = new Region();
        segment.getStyleClass().add("time-line");
        segment.setMouseTransparent(true);
        return segment;
    }

    /// The size of the text, 1 at 100 %.
    double scale() {
        return date.getFont().getSize() / shape.textSize;
    }

    private double contentX() {
        return snapPositionX(CONTENT * scale());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return contentX();
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? -1 : Math.max(0, width - contentX());
        return Math.max(shape.least * scale(), content.prefHeight(wide) + shape.after);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double scale = scale();
        double anchor = shape.anchor * scale;
        double dateHeight = date.prefHeight(-1);
        double dateWidth = date.prefWidth(-1);
        place(date, DATE * scale - dateWidth, anchor - dateHeight / 2, dateWidth, dateHeight);

        double wide = getWidth() - contentX();
        double high = content.prefHeight(wide);
        boolean centred = shape == HEADING;
        place(content, contentX(), centred ? anchor - high / 2 : 0, wide, high);

        double middle = LINE * scale;
        double hole = mark == null ? 0 : HOLE * scale;
        place(above, middle - 1, 0, 2, anchor - hole);
        place(below, middle - 1, anchor + hole, 2, getHeight() - anchor - hole);
        if (mark != null) {
            Scaled.place(mark, scale, middle, anchor);
        }
    }

    private void place(Node node, double x, double y, double width, double height) {
        node.resizeRelocate(
                snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
    }
}
