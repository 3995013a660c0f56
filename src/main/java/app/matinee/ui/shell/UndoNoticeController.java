package app.matinee.ui.shell;

import app.matinee.text.Phrase;
import app.matinee.text.Texts;
import app.matinee.ui.mirror.Mirror;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Says for a while what was deleted, with a button that takes it back. It stands in place of the
/// question whether one is sure.
///
/// Steps with a message `shell.done.STEP` are told, others are not.
public final class UndoNoticeController {

    private static final Duration SHOWN_FOR = Duration.seconds(10);

    private final Mirror mirror;
    private final Texts texts;
    private final PauseTransition going = new PauseTransition(SHOWN_FOR);
    private long lastRevision;

    @FXML private HBox root;
    @FXML private Label words;

    public UndoNoticeController(Mirror mirror, Texts texts) {
        this.mirror = mirror;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        going.setOnFinished(_ -> hide());
        mirror.undoProperty().subscribe(this::told);
    }

    @FXML
    private void undo() {
        hide();
        mirror.undo();
    }

    private void told(@Nullable Phrase step) {
        boolean written = mirror.revisionProperty().get() != lastRevision;
        lastRevision = mirror.revisionProperty().get();
        boolean takenBack = mirror.redoProperty().get() != null;
        if (step == null || !written || takenBack || !texts.has("shell.done." + step.key())) {
            hide();
            return;
        }
        words.setText(texts.get("shell.done." + step.key(), step.args().toArray()));
        root.setAccessibleText(words.getText());
        root.setVisible(true);
        going.playFromStart();
    }

    private void hide() {
        going.stop();
        root.setVisible(false);
    }
}
