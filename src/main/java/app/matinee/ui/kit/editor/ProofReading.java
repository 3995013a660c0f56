package app.matinee.ui.kit.editor;

import app.matinee.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.ContextMenuEvent;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/// Leads from one misspelt word to the next and offers better ones.
final class ProofReading {

    private final StyleClassedTextArea area;
    private final TextDrawing drawing;
    private final ProofMenu menu;

    ProofReading(StyleClassedTextArea area, TextDrawing drawing, Proof proof, Texts texts) {
        this.area = area;
        this.drawing = drawing;
        this.menu = new ProofMenu(area, proof, texts);
        proof.onNews(drawing::redraw);
        area.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::asked);
    }

    /// Goes to the next misspelt word after the caret, from the start again after the last.
    void next() {
        int lines = area.getParagraphs().size();
        int first = area.getCurrentParagraph();
        int column = area.getCaretColumn();
        for (int i = 0; i <= lines; i++) {
            int line = (first + i) % lines;
            int after = i == 0 ? column : -1;
            Optional<Proof.Misspelt> found =
                    drawing.misspelt(line).stream()
                            .filter(word -> word.from() >= after)
                            .findFirst();
            if (found.isPresent()) {
                open(line, found.get());
                return;
            }
        }
    }

    void atCaret() {
        at(area.getCurrentParagraph(), area.getCaretColumn());
    }

    private void asked(ContextMenuEvent event) {
        Point2D at = area.screenToLocal(event.getScreenX(), event.getScreenY());
        int place =
                event.isKeyboardTrigger()
                        ? area.getCaretPosition()
                        : area.hit(at.getX(), at.getY()).getInsertionIndex();
        var position = area.offsetToPosition(place, Bias.Forward);
        if (at(position.getMajor(), position.getMinor())) {
            event.consume();
        }
    }

    private boolean at(int line, int column) {
        List<Proof.Misspelt> words = drawing.misspelt(line);
        Optional<Proof.Misspelt> here =
                words.stream()
                        .filter(word -> word.from() <= column && column <= word.to())
                        .findFirst();
        here.ifPresent(word -> open(line, word));
        return here.isPresent();
    }

    private void open(int line, Proof.Misspelt word) {
        menu.open(area.getAbsolutePosition(line, word.from()), word.word());
    }
}
