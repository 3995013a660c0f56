package app.matinee.ui.kit.editor;

import app.matinee.text.Texts;
import app.matinee.ui.kit.Clipboards;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.PlainTextChange;

/// A text area for Markdown with its own undo. A key draws anew only the lines it changed, so that
/// a long text stays fluent. Tab leaves it, as in every other field, but for the items of a list.
public final class MarkdownEditor extends VBox {

    private static final PseudoClass CALM = PseudoClass.getPseudoClass("calm");

    private final StyleClassedTextArea area = new StyleClassedTextArea(false);
    private final Texts texts;
    private final TextDrawing drawing;
    private final FindBar finding;
    private final ProofReading proofs;
    private final Clipboards clipboards = new Clipboards();
    private BooleanSupplier pictures = () -> false;
    private Runnable typed = () -> {};
    private boolean loading;

    /// @param proof knows what is misspelt
    public MarkdownEditor(Texts texts, String placeholder, Proof proof) {
        this.texts = texts;
        this.drawing = new TextDrawing(area, proof);
        this.proofs = new ProofReading(area, drawing, proof, texts);
        this.finding = new FindBar(this, texts);
        getStyleClass().add("markdown-editor");
        getStylesheets()
                .add(
                        Objects.requireNonNull(
                                        MarkdownEditor.class.getResource("markdown-editor.css"))
                                .toExternalForm());
        area.setWrapText(true);
        area.setId("editor");
        area.setAccessibleRole(AccessibleRole.TEXT_AREA);
        area.setAccessibleText(texts.get("editor.name"));
        Label hint = new Label(placeholder);
        hint.getStyleClass().addAll("hint", "mono");
        area.setPlaceholder(hint, Pos.TOP_LEFT);
        area.multiPlainChanges().subscribe(this::changed);
        new EditorKeys(this, area).listen();
        VirtualizedScrollPane<StyleClassedTextArea> scroll = new VirtualizedScrollPane<>(area);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(finding, scroll);
    }

    /// Shows another text; nothing can be undone to the one before.
    public void load(String text) {
        loading = true;
        area.replaceText(text);
        loading = false;
        drawing.drawAll();
        area.getUndoManager().forgetHistory();
        area.moveTo(0);
        area.requestFollowCaret();
    }

    /// Shows what the same text became elsewhere; the caret stays where it was as far as there is
    /// text.
    public void reload(String text) {
        int caret = Math.min(area.getCaretPosition(), text.length());
        load(text);
        area.moveTo(caret);
        area.requestFollowCaret();
    }

    public String text() {
        return area.getText();
    }

    /// What runs after each change a person made.
    public void onTyped(Runnable action) {
        typed = action;
    }

    /// Takes pictures that are pasted.
    ///
    /// @param taker says whether the clipboard held one
    public void onPicture(BooleanSupplier taker) {
        pictures = taker;
    }

    /// The index of the caret in the text.
    public ObservableValue<Integer> caretProperty() {
        return area.caretPositionProperty();
    }

    public int caret() {
        return area.getCaretPosition();
    }

    /// Whether the words are being written in just now.
    public ObservableValue<Boolean> writingProperty() {
        return area.focusedProperty();
    }

    /// Puts the caret into the text.
    public void write() {
        area.requestFocus();
    }

    /// Shows the paragraph at the caret alone in full ink.
    public void calm(boolean on) {
        pseudoClassStateChanged(CALM, on);
    }

    /// Writes words at the caret, in the place of what is selected. Blank lines around them that
    /// are there already do not come twice.
    public void insert(String words) {
        String text = area.getText();
        int from = area.getSelection().getStart();
        int to = area.getSelection().getEnd();
        area.replaceSelection(
                MarkdownLines.fitted(text.substring(0, from), words, text.substring(to)));
        area.requestFollowCaret();
        area.requestFocus();
    }

    /// Writes words in the place of others, as one step to undo.
    public void insertAt(int from, int to, String words) {
        area.replaceText(from, to, words);
    }

    /// Opens the bar to find in the text, and with `replace` to change what is found.
    public void openFind(boolean replace) {
        finding.open(replace);
    }

    /// Goes to the next place of what is searched for, or the one before.
    void findAgain(int step) {
        if (finding.isOpen()) {
            finding.step(step);
        } else {
            finding.open(false);
        }
    }

    /// Closes what is open over the text.
    ///
    /// @return false when nothing was
    boolean closeFind() {
        boolean open = finding.isOpen();
        if (open) {
            finding.close();
        }
        return open;
    }

    void find(Finder finder) {
        drawing.find(finder);
    }

    /// Goes to the next misspelt word and offers better ones.
    public void nextMisspelt() {
        proofs.next();
    }

    /// Offers better words for the one at the caret.
    void suggest() {
        proofs.atCaret();
    }

    IndexRange selection() {
        return area.getSelection();
    }

    String selectedWords() {
        return area.getSelectedText();
    }

    void select(int from, int to) {
        area.selectRange(from, to);
        area.requestFollowCaret();
    }

    public void run(EditorCommand command) {
        IndexRange selected = area.getSelection();
        String name =
                texts.get(
                        command == EditorCommand.TABLE
                                ? "editor.tableColumn"
                                : "editor.spoilerTitle");
        apply(command.edit(area.getText(), selected.getStart(), selected.getEnd(), name));
        area.requestFocus();
    }

    /// Makes a change if there is one.
    boolean apply(Optional<TextEdit> edit) {
        edit.ifPresent(this::apply);
        return edit.isPresent();
    }

    private void apply(TextEdit edit) {
        area.replaceText(edit.from(), edit.to(), edit.words());
        area.selectRange(edit.selectFrom(), edit.selectTo());
        area.requestFollowCaret();
    }

    /// Writes what the clipboard holds the way it is meant here.
    void paste() {
        Optional<String> text = clipboards.text();
        if (text.isEmpty() && pictures.getAsBoolean()) {
            return;
        }
        text.ifPresent(plain ->
                insert(Pasting.words(area.getSelectedText(), plain, clipboards.html().orElse(""))));
    }

    /// Writes the bare text of the clipboard.
    void pastePlain() {
        clipboards.text().ifPresent(this::insert);
    }

    private void changed(List<PlainTextChange> changes) {
        if (loading) {
            return;
        }
        for (PlainTextChange change : changes) {
            drawing.draw(change.getPosition(), change.getInsertionEnd());
        }
        typed.run();
    }
}
