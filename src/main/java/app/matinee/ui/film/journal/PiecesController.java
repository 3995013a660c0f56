package app.matinee.ui.film.journal;

import app.matinee.model.Writing;
import app.matinee.model.WritingKind;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.writing.RowList;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// What is written about the film; a piece is opened by choosing it.
public final class PiecesController {

    private final PieceViewModel piece;
    private final Texts texts;

    @FXML private MenuButton fresh;
    @FXML private VBox list;
    @FXML private Label none;

    public PiecesController(PieceViewModel piece, Texts texts) {
        this.piece = piece;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        fresh.setGraphic(Icon.ADD.node(Icon.SMALL));
        for (WritingKind kind : WritingKind.values()) {
            MenuItem item = new MenuItem(texts.get("writing.kind." + kind.code()));
            item.setOnAction(_ -> piece.begin(kind));
            fresh.getItems().add(item);
        }
        none.managedProperty().bind(none.visibleProperty());
        piece.pieces().addListener((ListChangeListener<Writing>) _ -> fill());
        piece.open().openProperty().subscribe(_ -> fill());
    }

    private void fill() {
        RowList.fill(list, piece.pieces().stream().map(this::row).toList());
        none.setVisible(piece.pieces().isEmpty());
    }

    private Node row(Writing writing) {
        Writing open = piece.open().openProperty().get();
        boolean chosen = open != null && open.id() == writing.id();
        PieceRow row = new PieceRow(writing, chosen, texts);
        row.setOnMouseClicked(_ -> piece.open().open(writing));
        row.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, writing));
        return row;
    }

    private void pressed(KeyEvent event, Writing writing) {
        switch (event.getCode()) {
            case KeyCode.ENTER -> {
                piece.open().open(writing);
                piece.open().call();
            }
            case KeyCode.SPACE -> piece.open().open(writing);
            case KeyCode.DELETE -> piece.open().delete(writing);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
