package app.matinee.ui.kit.editor;

import app.matinee.text.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.TraversalDirection;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/// A text area for Markdown with its own undo. A key draws anew only the lines it changed, so that
/// a long text stays fluent. Tab leaves it, as in every other field.
public final class MarkdownEditor extends StackPane {

    private static final String GAP = "gap";

    private final StyleClassedTextArea area = new StyleClassedTextArea(false);
    private final Texts texts;
    private Runnable typed = () -> {};
    private boolean loading;

    public MarkdownEditor(Texts texts, String placeholder) {
        this.texts = texts;
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
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().add(new VirtualizedScrollPane<>(area));
    }

    /// Shows another text; nothing can be undone to the one before.
    public void load(String text) {
        loading = true;
        area.replaceText(text);
        loading = false;
        drawAll();
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

    /// Writes words at the caret, in the place of what is selected.
    public void insert(String words) {
        area.replaceSelection(words);
        area.requestFollowCaret();
        area.requestFocus();
    }

    public void run(EditorCommand command) {
        IndexRange selected = area.getSelection();
        TextEdit edit =
                command.edit(
                        area.getText(),
                        selected.getStart(),
                        selected.getEnd(),
                        texts.get("editor.spoilerTitle"));
        area.replaceText(edit.from(), edit.to(), edit.words());
        area.selectRange(edit.selectFrom(), edit.selectTo());
        area.requestFollowCaret();
        area.requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
            area.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
            return;
        }
        for (EditorCommand command : EditorCommand.values()) {
            if (command.keys().match(event)) {
                event.consume();
                run(command);
                return;
            }
        }
    }

    private void changed(List<PlainTextChange> changes) {
        if (loading) {
            return;
        }
        for (PlainTextChange change : changes) {
            draw(change.getPosition(), change.getInsertionEnd());
        }
        typed.run();
    }

    private void draw(int from, int to) {
        int length = area.getLength();
        int first = paragraphAt(Math.min(from, length));
        int last = paragraphAt(Math.min(to, length));
        for (int i = first; i <= last; i++) {
            String line = area.getText(i);
            if (!line.isEmpty()) {
                StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
                MarkdownMarks.of(line).forEach(run -> spans.add(run.styles(), run.length()));
                area.setStyleSpans(i, 0, spans.create());
            }
        }
        // The line after a changed one may now be, or no longer be, a gap between paragraphs.
        for (int i = Math.max(0, first - 1);
                i <= Math.min(last + 2, area.getParagraphs().size() - 1);
                i++) {
            gap(i);
        }
    }

    private void drawAll() {
        if (area.getLength() == 0) {
            gap(0);
            return;
        }
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        int lines = area.getParagraphs().size();
        for (int i = 0; i < lines; i++) {
            MarkdownMarks.of(area.getText(i)).forEach(run -> spans.add(run.styles(), run.length()));
            if (i < lines - 1) {
                spans.add(List.of(), 1);
            }
        }
        area.setStyleSpans(0, spans.create());
        for (int i = 0; i < lines; i++) {
            gap(i);
        }
    }

    /// A single empty line between two others is drawn as a narrow gap.
    private void gap(int line) {
        boolean between = line > 0 && line < area.getParagraphs().size() - 1;
        boolean gap = between && area.getText(line).isEmpty() && !area.getText(line - 1).isEmpty();
        boolean drawn = area.getParagraph(line).getParagraphStyle().contains(GAP);
        if (gap != drawn) {
            area.setParagraphStyle(line, gap ? List.of(GAP) : List.of());
        }
    }

    private int paragraphAt(int place) {
        return area.offsetToPosition(place, Bias.Forward).getMajor();
    }
}
