package app.matinee.ui.stats;

import app.matinee.stats.Taste;
import app.matinee.stats.Taste.Graded;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Marks;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Your taste against awards: how you rate what won, what was only nominated, and the rest; and
/// where you and the juries part.
final class TasteCard extends VBox {

    private static final double MARK = 16;

    private final Texts texts;
    private final StatsWords words;
    private final StatsDoors doors;
    private final VBox lines = new VBox();

    TasteCard(Texts texts, StatsWords words, StatsDoors doors) {
        this.texts = texts;
        this.words = words;
        this.doors = doors;
        Label title = new Label(texts.get("stats.taste"));
        title.getStyleClass().add("strong");
        lines.getStyleClass().add("taste-lines");
        getStyleClass().addAll("card", "stats-card", "taste-card");
        getChildren().addAll(title, lines);
    }

    /// @param span what the time is called
    void show(String span, Taste taste) {
        Label verdict = new Label(verdict(taste));
        verdict.setWrapText(true);
        verdict.getStyleClass().add("muted");
        lines.getChildren()
                .setAll(
                        line(
                                Marks.won(MARK, texts.get("stats.taste.won")),
                                texts.get("stats.taste.won"),
                                "won",
                                span,
                                taste.winners()),
                        line(
                                Marks.nominated(MARK, texts.get("stats.taste.nominated")),
                                texts.get("stats.taste.nominated"),
                                "nominated",
                                span,
                                taste.nominated()),
                        line(
                                Marks.unseen(MARK, texts.get("stats.taste.none")),
                                texts.get("stats.taste.none"),
                                "none",
                                span,
                                taste.others()),
                        verdict);
        parting(
                texts.get("stats.taste.yours", taste.yours().size()),
                texts.get("stats.taste.yours.name", span),
                taste.yours());
        parting(
                texts.get("stats.taste.theirs", taste.theirs().size()),
                texts.get("stats.taste.theirs.name", span),
                taste.theirs());
    }

    private Button line(Node mark, String name, String kind, String span, Graded of) {
        Label called = new Label(name);
        called.setMinWidth(USE_PREF_SIZE);
        Label films = new Label(texts.get("stats.taste.films", of.films().size()));
        films.getStyleClass().addAll("caption", "muted");
        films.setMinWidth(0);
        films.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(films, Priority.ALWAYS);
        Label mean = new Label(words.stars(of.mean()));
        mean.getStyleClass().add("strong");
        mean.setMinWidth(USE_PREF_SIZE);
        HBox above = new HBox(mark, called, films, mean);
        above.getStyleClass().add("share-words");
        MeanScale scale = new MeanScale(kind);
        scale.show(of.mean());
        VBox content = new VBox(above, scale);
        Button line = new Button();
        line.getStyleClass().setAll("button", "flat", "share-line", "taste-line");
        line.setGraphic(content);
        line.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(line.widthProperty());
        line.setAccessibleText(
                texts.get("stats.taste.says", name, of.films().size(), words.stars(of.mean())));
        line.setOnAction(_ -> open(name + ", " + span, of.films()));
        line.setDisable(of.films().isEmpty());
        return line;
    }

    /// What the means say together.
    private String verdict(Taste taste) {
        double difference = Math.round((taste.winners().mean() - taste.others().mean()) / 2) / 10.0;
        if (Double.isNaN(taste.winners().mean()) || Double.isNaN(taste.others().mean())) {
            return texts.get("stats.taste.tooFew");
        }
        String stars = words.tenths(Math.abs(difference));
        if (difference == 0) {
            return texts.get("stats.taste.same");
        }
        return difference > 0
                ? texts.get("stats.taste.higher", stars)
                : texts.get("stats.taste.lower", stars);
    }

    private void parting(String says, String name, Set<Long> films) {
        if (!films.isEmpty()) {
            Button button = new Button(says);
            button.setWrapText(true);
            button.getStyleClass().addAll("small", "flat", "share-more");
            button.setOnAction(_ -> open(name, films));
            lines.getChildren().add(button);
        }
    }

    private void open(String name, Set<Long> films) {
        doors.films(name, films);
    }
}
