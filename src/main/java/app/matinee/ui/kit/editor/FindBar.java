package app.matinee.ui.kit.editor;

import app.matinee.text.Texts;
import app.matinee.ui.kit.Icon;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// Find and replace over the text: Enter goes on, Shift+Enter back, Escape closes.
final class FindBar extends FlowPane {

    private final MarkdownEditor editor;
    private final Texts texts;
    private final TextField words = new TextField();
    private final TextField by = new TextField();
    private final Label count = new Label();
    private final ToggleButton letters;
    private final ToggleButton whole;
    private final HBox replacing;

    FindBar(MarkdownEditor editor, Texts texts) {
        this.editor = editor;
        this.texts = texts;
        getStyleClass().add("find-bar");
        setVisible(false);
        managedProperty().bind(visibleProperty());
        field(words, "find", "editor.find");
        field(by, "replace", "editor.replaceBy");
        count.getStyleClass().addAll("caption", "hint", "find-count");
        letters = toggle("editor.find.letters", "Aa");
        whole = toggle("editor.find.whole", "“ ”");
        Button back = icon("editor.find.back", Icon.CHEVRON_UP, () -> step(-1));
        Button on = icon("editor.find.on", Icon.CHEVRON_DOWN, () -> step(1));
        Button close = icon("editor.find.close", Icon.CLOSE, this::close);
        Button one = button("editor.replace", this::replaceOne);
        Button all = button("editor.replaceAll", this::replaceAll);
        HBox finding = new HBox(words, letters, whole, count, back, on, close);
        replacing = new HBox(by, one, all);
        finding.getStyleClass().add("find-part");
        replacing.getStyleClass().add("find-part");
        replacing.managedProperty().bind(replacing.visibleProperty());
        getChildren().addAll(finding, replacing);
        words.textProperty().subscribe((_, _) -> search());
        letters.selectedProperty().subscribe((_, _) -> search());
        whole.selectedProperty().subscribe((_, _) -> search());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Opens it with the selected words to find.
    void open(boolean replace) {
        setVisible(true);
        replacing.setVisible(replace);
        String selected = editor.selectedWords();
        if (!selected.isEmpty() && !selected.contains("\n")) {
            words.setText(selected);
        }
        words.requestFocus();
        words.selectAll();
        search();
    }

    boolean isOpen() {
        return isVisible();
    }

    void close() {
        setVisible(false);
        editor.find(Finder.NOTHING);
        editor.write();
    }

    /// Goes to the next place, or the one before.
    void step(int by) {
        List<Finder.Place> places = finder().in(editor.text());
        if (places.isEmpty()) {
            say(places, 0);
            return;
        }
        int caret = by > 0 ? editor.selection().getEnd() : editor.selection().getStart();
        int next = by > 0 ? 0 : places.size() - 1;
        for (int i = 0; i < places.size(); i++) {
            int at = by > 0 ? i : places.size() - 1 - i;
            boolean beyond = by > 0 ? places.get(at).from() >= caret : places.get(at).to() <= caret;
            if (beyond) {
                next = at;
                break;
            }
        }
        editor.select(places.get(next).from(), places.get(next).to());
        say(places, next + 1);
    }

    private void search() {
        if (isVisible()) {
            Finder finder = finder();
            editor.find(finder);
            say(finder.in(editor.text()), 0);
        }
    }

    private void say(List<Finder.Place> places, int at) {
        String said =
                at == 0
                        ? texts.get("editor.find.count", places.size())
                        : texts.get("editor.find.at", at, places.size());
        count.setText(words.getText().isEmpty() ? "" : said);
    }

    private void replaceOne() {
        if (finder().in(editor.selectedWords()).size() == 1
                && finder().replaced(editor.selectedWords(), "").isEmpty()) {
            editor.insertAt(
                    editor.selection().getStart(), editor.selection().getEnd(), by.getText());
        }
        step(1);
    }

    private void replaceAll() {
        String text = editor.text();
        int places = finder().in(text).size();
        if (places > 0) {
            editor.insertAt(0, text.length(), finder().replaced(text, by.getText()));
            editor.select(0, 0);
            count.setText(texts.get("editor.replaced", places));
        }
    }

    private Finder finder() {
        return new Finder(words.getText(), letters.isSelected(), whole.isSelected());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == words) {
            step(event.isShiftDown() ? -1 : 1);
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == by) {
            replaceOne();
        } else {
            return;
        }
        event.consume();
    }

    private void field(TextField field, String id, String key) {
        field.setId(id);
        field.getStyleClass().add("find-field");
        field.setPromptText(texts.get(key));
        field.setAccessibleText(texts.get(key));
    }

    private ToggleButton toggle(String key, String face) {
        ToggleButton toggle = new ToggleButton(face);
        toggle.getStyleClass().addAll("small", "flat");
        toggle.setAccessibleText(texts.get(key));
        toggle.setTooltip(new Tooltip(texts.get(key)));
        return toggle;
    }

    private Button icon(String key, Icon icon, Runnable action) {
        Button button = new Button(null, icon.node(Icon.SMALL));
        button.getStyleClass().addAll("small", "flat", "button-icon");
        button.setAccessibleText(texts.get(key));
        button.setTooltip(new Tooltip(texts.get(key)));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(texts.get(key));
        button.getStyleClass().addAll("small");
        button.setOnAction(_ -> action.run());
        return button;
    }
}
