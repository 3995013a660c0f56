package app.matinee.ui.kit;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.util.Duration;

/// A fact with its small label above it, changed where it stands: Enter or leaving it keeps the
/// words, Escape puts back what was there. A text of several lines keeps itself a second after the
/// last key; Ctrl+Enter keeps it at once.
///
/// What is refused stays in the field with the reason below it.
public final class FactField extends VBox {

    private static final Duration KEPT_AFTER = Duration.seconds(1);
    private static final int FEWEST_LINES = 2;
    private static final double LOOSER = 1.06;

    private final TextInputControl input;
    private final Label fault = new Label();
    private final Function<String, Optional<String>> keep;
    private final Debounce keeping = new Debounce(KEPT_AFTER, this::keep);
    private String kept = "";
    private String refused = "";

    private FactField(
            String label, TextInputControl input, Function<String, Optional<String>> keep) {
        this.input = input;
        this.keep = keep;
        getStyleClass().add("fact-field");
        getStylesheets()
                .add(
                        Objects.requireNonNull(FactField.class.getResource("fact-field.css"))
                                .toExternalForm());
        Label words = new Label(label);
        words.getStyleClass().add("fact-label");
        words.setLabelFor(input);
        input.getStyleClass().add("in-place");
        input.setMinWidth(0);
        setMinWidth(0);
        input.setAccessibleText(label);
        fault.getStyleClass().addAll("caption", "rust");
        fault.setWrapText(true);
        showFault("");
        getChildren().addAll(words, input, fault);
        input.focusedProperty().subscribe(focused -> left(!focused));
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// A fact of one line.
    ///
    /// @param keep gets the new words, stripped; gives the sentence that refuses them, or nothing
    ///   when they are kept
    public static FactField line(String label, Function<String, Optional<String>> keep) {
        return new FactField(label, new TextField(), keep);
    }

    /// A text of several lines, which grows with its words.
    public static FactField text(String label, Function<String, Optional<String>> keep) {
        TextArea area = new GrowingArea();
        FactField field = new FactField(label, area, keep);
        area.textProperty()
                .subscribe(text -> {
                    if (!text.strip().equals(field.kept)) {
                        field.keeping.call();
                    }
                });
        return field;
    }

    /// Shows a value; words that are being changed at the moment stay as they are.
    public void show(String value) {
        boolean changing = input.isFocused() && isChanged();
        kept = value;
        if (!changing && fault.getText().isEmpty() && !input.getText().equals(value)) {
            int caret = input.getCaretPosition();
            input.setText(value);
            input.positionCaret(Math.min(caret, value.length()));
        }
    }

    /// What stands for a value that is not given.
    public FactField withPrompt(String words) {
        input.setPromptText(words);
        return this;
    }

    /// @param columns about how many letters wide it wants to be
    public FactField withColumns(int columns) {
        if (input instanceof TextField line) {
            line.setPrefColumnCount(columns);
        }
        return this;
    }

    /// The control to focus.
    public TextInputControl input() {
        return input;
    }

    /// Keeps at once what was changed.
    public void keep() {
        keeping.cancel();
        String words = input.getText().strip();
        if (words.equals(kept) || words.equals(refused) && !fault.getText().isEmpty()) {
            if (words.equals(kept)) {
                showFault("");
            }
            return;
        }
        Optional<String> reason = keep.apply(words);
        refused = words;
        showFault(reason.orElse(""));
        if (reason.isEmpty()) {
            kept = words;
        }
    }

    private boolean isChanged() {
        return !input.getText().strip().equals(kept);
    }

    private void left(boolean gone) {
        if (gone) {
            keep();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && (isChanged() || !fault.getText().isEmpty())) {
            keeping.cancel();
            showFault("");
            input.setText(kept);
            input.positionCaret(kept.length());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER
                && (input instanceof TextField || event.isShortcutDown())) {
            keep();
            event.consume();
        }
    }

    private void showFault(String reason) {
        fault.setText(reason);
        fault.setVisible(!reason.isEmpty());
        fault.setManaged(!reason.isEmpty());
        input.setAccessibleHelp(reason);
    }

    /// A field of many lines that is always as high as its words.
    private static final class GrowingArea extends TextArea {

        private final Text measure = new Text();

        private GrowingArea() {
            setWrapText(true);
            setMinHeight(USE_PREF_SIZE);
            textProperty().subscribe(_ -> requestLayout());
            widthProperty().subscribe(_ -> requestLayout());
            fontProperty().subscribe(_ -> requestLayout());
        }

        @Override
        protected double computePrefHeight(double width) {
            measure.setFont(getFont());
            measure.setText("X");
            double line = measure.getLayoutBounds().getHeight();
            measure.setText(getText());
            measure.setWrappingWidth(Math.max(80, getWidth() - 8));
            // The area sets its lines a little wider apart than a plain text does.
            double words = LOOSER * measure.getLayoutBounds().getHeight();
            return Math.ceil(Math.max(FEWEST_LINES * line, words + line));
        }
    }
}
