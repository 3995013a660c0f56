package app.matinee.ui.kit;

import app.matinee.model.TextFold;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Completes what is typed in a field from known words, in the field itself: the rest of the word
/// appears selected, the next key replaces it, Down and Up show the other words that fit.
public final class TypeAhead {

    private final TextField field;
    private List<String> words = List.of();
    private String typed = "";

    private TypeAhead(TextField field) {
        this.field = field;
        UnaryOperator<TextFormatter.Change> completion = this::complete;
        field.setTextFormatter(new TextFormatter<>(completion));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    public static TypeAhead on(TextField field) {
        return new TypeAhead(field);
    }

    /// Sets what is known, the likeliest first.
    public void words(List<String> known) {
        words = List.copyOf(known);
    }

    /// Writes a known word as it is known, however it was typed; to be called before the field is
    /// read.
    public void settle() {
        String folded = TextFold.fold(field.getText());
        words.stream()
                .filter(word -> TextFold.fold(word).equals(folded))
                .findFirst()
                .ifPresent(field::setText);
    }

    private TextFormatter.Change complete(TextFormatter.Change change) {
        String text = change.getControlNewText();
        if (!change.isContentChange()) {
            return change;
        }
        typed = text;
        boolean byHand =
                change.isAdded()
                        && field.isFocused()
                        && change.getText().length() == 1
                        && change.getCaretPosition() == text.length();
        List<String> fit = byHand ? fitting() : List.of();
        if (!fit.isEmpty()) {
            String rest = fit.getFirst().substring(text.length());
            change.setText(change.getText() + rest);
            change.selectRange(text.length() + rest.length(), text.length());
        }
        return change;
    }

    private List<String> fitting() {
        String folded = TextFold.fold(typed);
        return folded.isEmpty()
                ? List.of()
                : words.stream()
                        .filter(word -> word.length() > typed.length())
                        .filter(word ->
                                TextFold.fold(word.substring(0, typed.length())).equals(folded))
                        .toList();
    }

    private void pressed(KeyEvent event) {
        boolean down = event.getCode() == KeyCode.DOWN;
        if (!down && event.getCode() != KeyCode.UP) {
            return;
        }
        String prefix = typed;
        List<String> fit = prefix.isEmpty() ? words : fitting();
        if (fit.isEmpty()) {
            return;
        }
        int at = fit.indexOf(field.getText());
        int next = Math.floorMod(down ? at + 1 : Math.max(at, 0) - 1, fit.size());
        field.setText(fit.get(next));
        field.selectRange(fit.get(next).length(), prefix.length());
        typed = prefix;
        event.consume();
    }
}
