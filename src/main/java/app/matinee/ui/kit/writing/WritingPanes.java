package app.matinee.ui.kit.writing;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Editor and preview, side by side where both fit, else one in the place of the other.
final class WritingPanes {

    private static final String BESIDE = "beside";

    /// From this width on editor, preview and drawer stand side by side.
    private static final double FOR_THREE = 1_060;

    private final HBox both;
    private final Region editor;
    private final ScrollPane preview;
    private final ToggleButton toggle;
    private final BooleanProperty room = new SimpleBooleanProperty(true);

    /// What the user chose for each of the two shapes.
    private boolean besideWanted = true;

    private boolean insteadWanted;

    private boolean drawer;
    private @Nullable OpenPiece piece;

    WritingPanes(HBox both, Region editor, ScrollPane preview, ToggleButton toggle) {
        this.both = both;
        this.editor = editor;
        this.preview = preview;
        this.toggle = toggle;
    }

    void start(OpenPiece open, Node page) {
        piece = open;
        preview.setContent(page);
        for (Region pane : new Region[] {editor, preview}) {
            HBox.setHgrow(pane, Priority.ALWAYS);
            pane.setPrefWidth(1);
            pane.setMinWidth(0);
            pane.managedProperty().bind(pane.visibleProperty());
        }
        toggle.setOnAction(_ -> {
            if (room.get()) {
                besideWanted = toggle.isSelected();
            } else {
                insteadWanted = toggle.isSelected();
            }
            show(open);
        });
        room.subscribe(_ -> show(open));
        open.shownProperty().subscribe(_ -> show(open));
        open.callsProperty()
                .subscribe(() -> {
                    insteadWanted = false;
                    show(open);
                });
    }

    /// Says whether both fit.
    void roomFor(boolean editorAndPreview) {
        room.set(editorAndPreview);
    }

    /// Says whether the drawer of facts stands beside them, which takes the room of the preview.
    void drawer(boolean open) {
        drawer = open;
        if (piece != null) {
            show(piece);
        }
    }

    private void show(OpenPiece piece) {
        boolean earlier = piece.shownProperty().get() != null;
        boolean crowded = drawer && both.getWidth() < FOR_THREE && !earlier;
        boolean shown = !crowded && (earlier || (room.get() ? besideWanted : insteadWanted));
        toggle.setSelected(shown);
        preview.setVisible(shown);
        editor.setVisible(room.get() || !shown);
        preview.getStyleClass().remove(BESIDE);
        if (room.get()) {
            preview.getStyleClass().add(BESIDE);
        }
        both.requestLayout();
    }
}
