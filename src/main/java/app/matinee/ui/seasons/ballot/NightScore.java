package app.matinee.ui.seasons.ballot;

import app.matinee.text.Texts;
import app.matinee.ui.seasons.part.SeasonWords;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// How the night stands: the predictions that came true, and the films with most prizes.
final class NightScore extends VBox {

    private static final int MOST_LEADERS = 5;

    private final Texts texts;
    private final Label predicted = new Label();
    private final VBox leaders = new VBox();

    NightScore(Texts texts) {
        this.texts = texts;
        getStyleClass().add("ceremony-right");
        predicted.getStyleClass().add("strong");
        predicted.setWrapText(true);
        leaders.getStyleClass().add("ceremony-leaders");
        getChildren().addAll(predicted, leaders);
    }

    void show(Ballot ballot) {
        predicted.setText(new BallotWords(texts).score(ballot));
        leaders.getChildren()
                .setAll(ballot.leaders(MOST_LEADERS).stream().map(this::leader).toList());
    }

    /// The predictions, in words.
    String says() {
        return predicted.getText();
    }

    private HBox leader(Ballot.FilmWins film) {
        Label title = new Label(SeasonWords.shown(film.title()));
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        Label wins = new Label(texts.get("seasons.score.won", film.wins()));
        wins.getStyleClass().addAll("gold", "strong");
        wins.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(title, wins);
        row.getStyleClass().add("ceremony-leader");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(SeasonWords.joined(", ", title.getText(), wins.getText()));
        return row;
    }
}
