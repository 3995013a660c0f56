package app.matinee.ui.kit.inplace;

import app.matinee.text.Texts;
import app.matinee.text.Typeset;
import app.matinee.ui.kit.Debounce;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// A text edited in place: a line, or with [#makeLong] a text of many lines, which keeps itself a
/// second after the last key.
public final class InPlaceText extends InPlace {

    private static final Duration KEPT_AFTER = Duration.seconds(1);
    private static final double LETTER_EM = 0.56;

    private final Debounce keeping = new Debounce(KEPT_AFTER, this::keepMeanwhile);
    private final Function<String, Optional<String>> keep;
    private final Label label = new Label();
    private final String[] faces;
    private String prompt = "";
    private String typed = "";
    private String before = "";
    private boolean keptMeanwhile;
    private boolean isLong;
    private int columns;
    private @Nullable SuggestionSource source;
    private boolean lists;
    private Consumer<String> typing = _ -> {};
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

    /// Makes it one of several fields that are filled one after the other: Tab begins to edit it.
    public InPlaceText inTurn() {
        editOnTab();
        return this;
    }

    /// Says what it is called while it is edited, where no label stands above it.
    public InPlaceText saysName() {
        sayName();
        return this;
    }

    /// @param letters about how wide it is, read and typed
    public InPlaceText columns(int letters) {
        columns = letters;
        label.fontProperty()
                .subscribe(font -> label.setMinWidth(LETTER_EM * letters * font.getSize()));
        return this;
    }

    /// @param handler gets the text as it is shown or typed, after each change
    public InPlaceText onTyping(Consumer<String> handler) {
        typing = handler;
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
        label.setText(shown.isEmpty() ? prompt : Typeset.of(shown));
        label.pseudoClassStateChanged(EMPTY, shown.isEmpty());
        setTyped(asTyped);
        setView(label, shown);
    }

    private void setTyped(String text) {
        typed = text;
        if (!isEditing()) {
            typing.accept(text);
        }
    }

    /// Shows a node in place of the text; the empty text still shows the prompt.
    public void show(Node node, String asTyped) {
        if (asTyped.isEmpty()) {
            show("", "");
        } else {
            setTyped(asTyped);
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
        if (columns > 0 && made instanceof TextField line) {
            line.setPrefColumnCount(columns);
        }
        listen(made);
        field = made;
        before = typed;
        keptMeanwhile = false;
        made.textProperty().subscribe((_, text) -> changed(text));
        return made;
    }

    private void changed(String text) {
        typing.accept(text);
        if (isLong) {
            keeping.call();
        }
    }

    private void keepMeanwhile() {
        if (isEditing() && !now().equals(typed)) {
            keptMeanwhile = keep.apply(now()).isEmpty() || keptMeanwhile;
        }
    }

    private String now() {
        return field == null ? typed : field.getText().strip();
    }

    @Override
    protected Optional<String> keepTyped() {
        keeping.cancel();
        return now().equals(typed) ? Optional.empty() : keep.apply(now());
    }

    @Override
    protected void takeBack() {
        keeping.cancel();
        if (keptMeanwhile) {
            // What stood before was good then; there is nobody to tell if it is not now.
            var _ = keep.apply(before);
        }
        typing.accept(before);
    }
}
