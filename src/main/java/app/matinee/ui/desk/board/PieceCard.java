package app.matinee.ui.desk.board;

import app.matinee.model.WritingSummary;
import app.matinee.ui.desk.pieces.PieceLines;
import java.util.function.Function;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/// A piece in its column: name, kind and film, how it begins, and when it was or shall be.
final class PieceCard extends ListCell<WritingSummary> {

    private final PieceLines lines;
    private final Function<WritingSummary, ContextMenu> menu;
    private final Label name = new Label();
    private final Label kind = new Label();
    private final Label beginning = new Label();
    private final Label when = new Label();
    private final VBox card = new VBox(name, kind, beginning, when);

    PieceCard(PieceLines lines, Function<WritingSummary, ContextMenu> menu) {
        this.lines = lines;
        this.menu = menu;
        getStyleClass().add("piece-cell");
        card.getStyleClass().addAll("card", "piece-card");
        name.getStyleClass().addAll("reading", "piece-card-name");
        kind.getStyleClass().addAll("caption", "muted");
        beginning.getStyleClass().addAll("caption", "hint", "piece-card-beginning");
        when.getStyleClass().addAll("caption", "muted");
        name.setWrapText(true);
        beginning.setWrapText(true);
        beginning.managedProperty().bind(beginning.visibleProperty());
        // The card takes the width of its column and never widens it.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(WritingSummary piece, boolean empty) {
        super.updateItem(piece, empty);
        if (empty || piece == null) {
            setGraphic(null);
            setContextMenu(null);
            setAccessibleText("");
            return;
        }
        name.setText(lines.name(piece));
        kind.setText(lines.kindAndFilm(piece));
        beginning.setText(piece.title().isBlank() ? "" : plain(piece.beginning()));
        beginning.setVisible(!beginning.getText().isEmpty());
        when.setText(lines.when(piece));
        setGraphic(card);
        setContextMenu(menu.apply(piece));
        setAccessibleText(
                String.join(
                        ", ",
                        name.getText(),
                        kind.getText(),
                        lines.state(piece.state()),
                        when.getText()));
    }

    /// Without the marks that mean nothing on a card.
    private static String plain(String markdown) {
        return markdown.replaceAll("(?m)^(:::.*|#+ |> ?|[-*+] |\\|.*)", "")
                .replaceAll("!\\[[^\\]]*\\](\\([^)]*\\)?)?", "")
                .replaceAll("\\[([^\\]]*)\\]\\((?:[^()]|\\([^()]*\\))*\\)?", "$1")
                .replaceAll("\\\\(?=\\p{Punct}|\\n)", "")
                .replaceAll("[*_`\\[\\]]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
