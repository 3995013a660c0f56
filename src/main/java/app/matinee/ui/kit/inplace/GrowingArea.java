package app.matinee.ui.kit.inplace;

import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/// A field of many lines that is always as high as its text.
final class GrowingArea extends TextArea {

    private static final int LEAST_LINES = 2;
    private static final double LEAST_WIDTH = 80;
    private static final double INSIDE = 8;
    private static final double LOOSER = 1.06;

    private final Text measure = new Text();

    GrowingArea() {
        setWrapText(true);
        textProperty().subscribe(_ -> requestLayout());
        widthProperty().subscribe(_ -> requestLayout());
        fontProperty().subscribe(_ -> requestLayout());
        setMinHeight(USE_PREF_SIZE);
    }

    @Override
    protected double computePrefHeight(double width) {
        measure.setFont(getFont());
        measure.setText("X");
        double line = measure.getLayoutBounds().getHeight();
        measure.setText(getText());
        measure.setWrappingWidth(Math.max(LEAST_WIDTH, getWidth() - INSIDE));
        // The area sets its lines a little wider apart than a plain text does.
        double text = LOOSER * measure.getLayoutBounds().getHeight();
        return Math.ceil(Math.max(LEAST_LINES * line, text + line));
    }
}
