package app.matinee.ui.kit.inplace;

import app.matinee.text.Texts;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// A text edited in place: a line, or with [#makeLong] a text of many lines.
public final class InPlaceText extends InPlace {

    private final Function<String, Optional<String>> keep;
    private final Label label = new Label();
    private final String[] faces;
    private String prompt = "";
    private String typed = "";
    private boolean isLong;
    private @Nullable SuggestionSource source;
    private boolean lists;
    private @Nullable TextInputControl field;

    /// @param keep takes a changed text, or gives the words of what is wrong with it
    /// @param faces style classes of the words, read and typed
    public InPlaceText(
            Texts texts, String name, Function<String, Optional<String>> keep, String... faces) {
        super(texts, name);
        this.keep = keep;
        this.faces = faces.clone();
        label.getStyleClass().addAll(faces);
        label.setWrapText(true);
        setView(label, "");
    }

    /// The quiet words shown while there is no text.
    public InPlaceText prompt(String words) {
        prompt = words;
        return this;
    }

    /// Lets Enter make a new line.
    public InPlaceText makeLong() {
        isLong = true;
        return this;
    }

    /// @param several whether the text is several words between commas
    public InPlaceText completing(SuggestionSource known, boolean several) {
        source = known;
        lists = several;
        return this;
    }

    /// Shows a text that is typed as it is read.
    public void show(String text) {
        show(text, text);
    }

    /// Shows a text that is typed differently.
    public void show(String shown, String asTyped) {
        label.setText(shown.isEmpty() ? prompt : shown);
        label.pseudoClassStateChanged(EMPTY, shown.isEmpty());
        typed = asTyped;
        setView(label, shown);
    }

    /// Shows a node in place of the text; the empty text still shows the prompt.
    public void show(Node node, String asTyped) {
        if (asTyped.isEmpty()) {
            show("", "");
        } else {
            typed = asTyped;
            setView(node, asTyped);
        }
    }

    @Override
    protected boolean isLong() {
        return isLong;
    }

    @Override
    protected Node makeEditor() {
        TextInputControl made = isLong ? new GrowingArea() : new TextField();
        made.setText(typed);
        made.getStyleClass().add("in-place");
        made.getStyleClass().addAll(faces);
        made.setAccessibleText(name());
        if (source != null && made instanceof TextField line) {
            line.getProperties().put(Completion.class, new Completion(line, source, lists));
        }
        listen(made);
        field = made;
        return made;
    }

    @Override
    protected Optional<String> keepTyped() {
        String now = field == null ? typed : field.getText().strip();
        return now.equals(typed) ? Optional.empty() : keep.apply(now);
    }
}
