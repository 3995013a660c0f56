package app.matinee.ui.desk.board;

import app.matinee.model.WritingState;
import app.matinee.model.WritingSummary;
import app.matinee.text.Texts;
import app.matinee.ui.desk.pieces.PieceActs;
import app.matinee.ui.desk.pieces.PieceDrag;
import app.matinee.ui.desk.pieces.PieceLines;
import app.matinee.ui.desk.pieces.PieceMenu;
import app.matinee.ui.desk.pieces.PiecesViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import org.jspecify.annotations.Nullable;

/// Four columns, one a state. Left and Right go over to the next one, Enter opens a piece; what was
/// moved by keys stays chosen where it went.
public final class Board extends GridPane {

    private static final double WHOLE = 100;

    private final PiecesViewModel model;
    private final PieceActs acts;
    private final PieceDrag drag;
    private final List<BoardColumn> columns = new ArrayList<>();
    private final ReadOnlyObjectWrapper<@Nullable WritingSummary> selected =
            new ReadOnlyObjectWrapper<>();
    private boolean filling;

    public Board(PiecesViewModel model, PieceActs acts, PieceLines lines, Texts texts) {
        this.model = model;
        this.acts = acts;
        this.drag = new PieceDrag(model);
        PieceMenu menu = new PieceMenu(model, acts, texts);
        getStyleClass().add("board");
        for (WritingState state : WritingState.values()) {
            add(new BoardColumn(state, texts), lines, menu);
        }
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        row.setPercentHeight(WHOLE);
        getRowConstraints().add(row);
        model.shownProperty().subscribe(_ -> fill());
    }

    /// The chosen piece, null for none.
    public ReadOnlyObjectProperty<@Nullable WritingSummary> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// Puts the focus on the chosen piece, else on the first there is.
    public void focus() {
        columns.stream()
                .filter(column -> column.selected().isPresent())
                .findFirst()
                .or(() ->
                        columns.stream()
                                .filter(column -> !column.list().getItems().isEmpty())
                                .findFirst())
                .ifPresent(this::enter);
    }

    private void add(BoardColumn column, PieceLines lines, PieceMenu menu) {
        ColumnConstraints width = new ColumnConstraints();
        width.setPercentWidth(WHOLE / WritingState.values().length);
        getColumnConstraints().add(width);
        add(column, columns.size(), 0);
        columns.add(column);
        drag.onto(column, piece -> model.move(piece, column.state()));
        column.list().setCellFactory(_ -> card(lines, menu));
        column.list().addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, column));
        column.list()
                .getSelectionModel()
                .selectedItemProperty()
                .subscribe(piece -> chose(column, piece));
    }

    private PieceCard card(PieceLines lines, PieceMenu menu) {
        PieceCard card = new PieceCard(lines, menu::of);
        card.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && card.getItem() != null) {
                acts.open(card.getItem());
            }
        });
        card.setOnDragDetected(event -> {
            if (card.getItem() != null) {
                drag.begin(card, card.getItem());
                event.consume();
            }
        });
        return card;
    }

    private void chose(BoardColumn column, @Nullable WritingSummary piece) {
        if (filling || piece == null) {
            return;
        }
        selected.set(piece);
        columns.stream()
                .filter(other -> other != column)
                .forEach(other -> other.list().getSelectionModel().clearSelection());
    }

    private void fill() {
        WritingSummary before = selected.get();
        boolean focused = columns.stream().anyMatch(column -> column.list().isFocused());
        filling = true;
        for (BoardColumn column : columns) {
            column.list().getSelectionModel().clearSelection();
            column.show(model.of(column.state()));
        }
        Optional<BoardColumn> holds =
                before == null
                        ? Optional.empty()
                        : columns.stream().filter(column -> column.select(before.id())).findFirst();
        filling = false;
        selected.set(holds.flatMap(BoardColumn::selected).orElse(null));
        if (focused) {
            holds.ifPresent(column -> column.list().requestFocus());
        }
    }

    private void pressed(KeyEvent event, BoardColumn column) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        switch (event.getCode()) {
            case KeyCode.ENTER -> column.selected().ifPresent(acts::open);
            case KeyCode.DELETE -> column.selected().ifPresent(model::delete);
            case KeyCode.LEFT -> beside(column, -1);
            case KeyCode.RIGHT -> beside(column, 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Goes to the next column that has pieces, at about the same height.
    private void beside(BoardColumn column, int step) {
        int row = Math.max(0, column.list().getSelectionModel().getSelectedIndex());
        for (int i = columns.indexOf(column) + step; i >= 0 && i < columns.size(); i += step) {
            BoardColumn next = columns.get(i);
            int pieces = next.list().getItems().size();
            if (pieces > 0) {
                next.list().getSelectionModel().clearAndSelect(Math.min(row, pieces - 1));
                next.list().requestFocus();
                return;
            }
        }
    }

    private void enter(BoardColumn column) {
        if (column.selected().isEmpty()) {
            column.list().getSelectionModel().selectFirst();
        }
        column.list().requestFocus();
    }
}
