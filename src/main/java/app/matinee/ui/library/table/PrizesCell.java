package app.matinee.ui.library.table;

import app.matinee.model.FilmSummary;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Marks;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/// What was won, and what was only nominated.
final class PrizesCell extends FilmCell {

    private static final double MARK = 14;

    private final Texts texts;
    private final Pane medal = Marks.won(MARK, "");
    private final Pane ring = Marks.nominated(MARK, "");
    private final Label won = new Label();
    private final Label nominated = new Label();
    private final HBox both = new HBox(won, nominated);

    PrizesCell(Texts texts) {
        this.texts = texts;
        getStyleClass().add("prizes-cell");
        both.setAlignment(Pos.CENTER_LEFT);
        won.setGraphic(medal);
        nominated.setGraphic(ring);
        won.getStyleClass().addAll("strong", "gold", "prize-count");
        nominated.getStyleClass().addAll("muted", "prize-count");
    }

    @Override
    void draw(FilmSummary film) {
        int wins = film.counts().wins();
        int rings = film.counts().unwon();
        won.setText(wins > 0 ? String.valueOf(wins) : "");
        nominated.setText(rings > 0 ? String.valueOf(rings) : "");
        medal.setAccessibleText(texts.get("library.tile.wins", wins));
        ring.setAccessibleText(texts.get("library.tile.nominations", rings));
        won.setVisible(wins > 0);
        nominated.setVisible(rings > 0);
        setGraphic(wins + rings > 0 ? both : null);
    }
}
