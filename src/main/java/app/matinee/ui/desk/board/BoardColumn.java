package app.matinee.ui.desk.board;

import app.matinee.model.WritingState;
import app.matinee.model.WritingSummary;
import app.matinee.text.Say;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.list.CopiedLine;
import app.matinee.ui.kit.list.ListHabits;
import app.matinee.ui.kit.writing.PieceWords;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The pieces of one state.
final class BoardColumn extends VBox {

    private final WritingState state;
    private final Say say;
    private final Label count = new Label();
    private final ListView<WritingSummary> list = new ListView<>();

    BoardColumn(WritingState state, Texts texts) {
        this.state = state;
        this.say = new Say(texts);
        getStyleClass().add("board-column");
        String words = texts.get("writing.state." + state.code());
        Label name = new Label(words, PieceWords.icon(state).node(Icon.SMALL));
        name.getStyleClass().add("strong");
        count.getStyleClass().addAll("caption", "hint");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(name, gap, count);
        head.getStyleClass().add("board-head");
        list.getStyleClass().add("board-list");
        list.setId("board-" + state.code());
        list.setAccessibleText(words);
        ListHabits.on(list, WritingSummary::title)
                .copying(piece -> CopiedLine.of(piece.title(), words));
        Label none = new Label(texts.get("desk.none." + state.code()));
        none.getStyleClass().addAll("caption", "hint");
        none.setWrapText(true);
        list.setPlaceholder(none);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
        setMinWidth(0);
    }

    WritingState state() {
        return state;
    }

    ListView<WritingSummary> list() {
        return list;
    }

    Optional<WritingSummary> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    void show(List<WritingSummary> pieces) {
        if (!pieces.equals(list.getItems())) {
            list.getItems().setAll(pieces);
        }
        count.setText(pieces.isEmpty() ? "" : say.number(pieces.size()));
    }

    /// Selects a piece by its key.
    boolean select(long id) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).id() == id) {
                list.getSelectionModel().clearAndSelect(i);
                list.scrollTo(Math.max(0, i - 1));
                return true;
            }
        }
        return false;
    }
}
