package app.matinee.ui.seasons.ballot;

import app.matinee.awards.season.Season;
import app.matinee.awards.season.SeasonCategory;
import app.matinee.model.BallotPick;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.seasons.part.ColumnsPane;
import app.matinee.ui.seasons.part.EndsPane;
import app.matinee.ui.seasons.part.Parts;
import app.matinee.ui.seasons.part.SeasonWords;
import app.matinee.ui.seasons.part.Stops;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The ballot of a ceremony: predictions and favourites category by category, how many came true,
/// and the way into the night itself.
public final class BallotPane extends VBox {

    private static final double COLUMN = 330;
    private static final double GAP = 28;

    private final Texts texts;
    private final BallotVerbs verbs;
    private final TextFlow score = new TextFlow();
    private final ColumnsPane categories = new ColumnsPane(COLUMN, 3, GAP, GAP);
    private final Label none = new Label();

    /// @param night opens the night of the ceremony
    public BallotPane(Parts parts, Runnable night) {
        this.texts = parts.texts();
        this.verbs = new BallotVerbs(parts.mirror());
        getStyleClass().add("ballot");
        score.getStyleClass().add("ballot-score");
        Button begin = new Button(texts.get("seasons.night.begin"), Icon.AWARDS.node(Icon.SMALL));
        begin.getStyleClass().add("accent");
        begin.setTooltip(new Tooltip(texts.get("seasons.night.tip") + "  Ctrl+B"));
        begin.setOnAction(_ -> night.run());
        Stops.name(begin, "ballot:night");
        HBox end = new HBox(begin);
        none.setText(texts.get("seasons.ballot.none"));
        none.getStyleClass().add("hint");
        none.visibleProperty().bind(none.managedProperty());
        getChildren().addAll(EndsPane.wrapping(score, end), none, categories);
    }

    public void show(Season season, List<BallotPick> picks) {
        Ballot ballot = Ballot.of(season, picks);
        none.setManaged(ballot.categories().isEmpty());
        say(ballot);
        Stops.keepingFocus(
                this,
                () ->
                        categories.with(
                                ballot.categories().stream()
                                        .map(category -> block(category, ballot))
                                        .toList()));
    }

    private void say(Ballot ballot) {
        Text count = new Text(new BallotWords(texts).score(ballot));
        count.getStyleClass().add("strong");
        Text rest =
                new Text(
                        " "
                                + (ballot.told() == 0 || ballot.favoured().isEmpty()
                                        ? texts.get("seasons.ballot.keys")
                                        : texts.get(
                                                "seasons.ballot.happy",
                                                ballot.happy(),
                                                ballot.favoured().size())));
        rest.getStyleClass().add("muted");
        score.getChildren().setAll(count, rest);
    }

    private VBox block(SeasonCategory category, Ballot ballot) {
        Label name = new Label(SeasonWords.shown(category.category().name()));
        name.getStyleClass().add("strong");
        name.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label outcome = new Label(outcome(category, ballot));
        outcome.getStyleClass().addAll("caption", "muted");
        outcome.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(name, gap, outcome);
        head.getStyleClass().add("category-head");
        VBox block = new VBox(head);
        block.getStyleClass().add("ballot-block");
        category.lines()
                .forEach(line ->
                        block.getChildren().add(new BallotLine(line, ballot, verbs, texts)));
        return block;
    }

    private String outcome(SeasonCategory category, Ballot ballot) {
        boolean predicted = category.lines().stream().anyMatch(ballot::isPredicted);
        if (!predicted || !Ballot.isTold(category)) {
            return "";
        }
        boolean right = category.lines().stream().anyMatch(l -> l.won() && ballot.isPredicted(l));
        return texts.get(right ? "seasons.ballot.hit" : "seasons.ballot.miss");
    }
}
