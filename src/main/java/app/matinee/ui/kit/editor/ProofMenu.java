package app.matinee.ui.kit.editor;

import app.matinee.text.Texts;
import app.matinee.ui.kit.Icon;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.fxmisc.richtext.StyleClassedTextArea;

/// Offers better words for a misspelt one, and to remember it.
final class ProofMenu {

    private static final int MOST = 7;

    private final StyleClassedTextArea area;
    private final Proof proof;
    private final Texts texts;
    private final ContextMenu menu = new ContextMenu();

    ProofMenu(StyleClassedTextArea area, Proof proof, Texts texts) {
        this.area = area;
        this.proof = proof;
        this.texts = texts;
    }

    /// Opens below the word.
    ///
    /// @param from where it stands in the text
    void open(int from, String word) {
        int to = from + word.length();
        area.selectRange(from, to);
        area.requestFollowCaret();
        menu.getItems().setAll(waiting());
        Point2D at =
                area.getCharacterBoundsOnScreen(from, to)
                        .map((Bounds bounds) -> new Point2D(bounds.getMinX(), bounds.getMaxY()))
                        .orElseGet(() -> area.localToScreen(0, 0));
        menu.show(area, at.getX(), at.getY() + 2);
        proof.suggest(word, found -> fill(from, to, word, found));
    }

    private void fill(int from, int to, String word, List<String> found) {
        menu.getItems().clear();
        if (found.isEmpty()) {
            MenuItem none = new MenuItem(texts.get("editor.spelling.none"));
            none.setDisable(true);
            menu.getItems().add(none);
        }
        for (String better : found.subList(0, Math.min(MOST, found.size()))) {
            MenuItem item = new MenuItem(better);
            item.setOnAction(_ -> {
                if (area.getText(from, to).equals(word)) {
                    area.replaceText(from, to, better);
                }
            });
            menu.getItems().add(item);
        }
        MenuItem learn =
                new MenuItem(texts.get("editor.spelling.learn", word), Icon.ADD.node(Icon.SMALL));
        learn.setOnAction(_ -> proof.learn(word));
        menu.getItems().addAll(new SeparatorMenuItem(), learn);
    }

    private MenuItem waiting() {
        MenuItem item = new MenuItem(texts.get("editor.spelling.looking"));
        item.setDisable(true);
        return item;
    }
}
