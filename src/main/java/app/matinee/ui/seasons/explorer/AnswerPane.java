package app.matinee.ui.seasons.explorer;

import app.matinee.awards.PersonRecord;
import app.matinee.awards.history.AwardHistory;
import app.matinee.awards.history.CeremonyTime;
import app.matinee.awards.history.Prize;
import app.matinee.awards.question.Answer;
import app.matinee.awards.question.Question;
import app.matinee.awards.season.Seasons;
import app.matinee.awards.season.SeenOf;
import app.matinee.model.Honour;
import app.matinee.text.Texts;
import app.matinee.ui.kit.record.TallyBars;
import app.matinee.ui.kit.record.YearBars;
import app.matinee.ui.seasons.part.ColumnsPane;
import app.matinee.ui.seasons.part.Parts;
import app.matinee.ui.seasons.part.SeasonWords;
import app.matinee.ui.seasons.part.Stops;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// The answer: its number in bold, what was counted and what is missing, then film by film, person
/// by person or year by year what it rests on. Long answers grow by a press of a button.
final class AnswerPane extends VBox {

    private static final int FEW_CARDS = 8;
    private static final int FEW_LINES = 10;
    private static final int MORE = 100;
    private static final double CARD = 270;
    private static final int MOST_CARDS = 4;
    private static final double CARD_GAP = 16;
    private static final double TITLE = 260;

    private final Parts parts;
    private final Texts texts;
    private final TextFlow words = new TextFlow();
    private @Nullable Answer shown;
    private int most;

    AnswerPane(Parts parts) {
        this.parts = parts;
        this.texts = parts.texts();
        getStyleClass().add("answer");
        words.getStyleClass().add("answer-words-line");
    }

    /// The sentence about the answer, to be laid beside its tools.
    TextFlow words() {
        return words;
    }

    void show(Answer answer, AwardHistory history) {
        if (shown == null || !shown.question().equals(answer.question())) {
            most = Lines.asCards(answer) ? FEW_CARDS : FEW_LINES;
        }
        shown = answer;
        say(answer, history);
        Stops.keepingFocus(this, () -> fill(answer, history));
    }

    /// The count stands first in bold; a question whose answer is one sentence has that there, and
    /// so has one without rows, which says what there is none of.
    private void say(Answer answer, AwardHistory history) {
        List<Node> pieces = new ArrayList<>();
        String sentence = SeasonWords.shown(answer.sentence());
        if (answer.count().isEmpty() || answer.rows().isEmpty() || saysMore(answer)) {
            pieces.add(text(sentence, "strong"));
        } else {
            pieces.add(text(answer.count(), "strong"));
            pieces.add(text("  " + until(answer), "muted"));
        }
        answer.notes().forEach(note -> pieces.add(text(" " + SeasonWords.shown(note), "muted")));
        seen(answer, history)
                .map(new SeasonWords(texts)::seenWinners)
                .ifPresent(said -> pieces.add(text(" " + said, "muted")));
        words.getChildren().setAll(pieces);
        words.setAccessibleText(answer.asked() + " " + sentence);
    }

    private String until(Answer answer) {
        return answer.until().isEmpty() ? "" : texts.get("seasons.answer.until", answer.until());
    }

    /// Whether the sentence tells what the rows do not: who was first, who is in a row.
    private static boolean saysMore(Answer answer) {
        return !(answer.question() instanceof Question.FilmsThatWon
                || answer.question() instanceof Question.WithoutAward);
    }

    private static Optional<SeenOf> seen(Answer answer, AwardHistory history) {
        return answer.question() instanceof Question.CategoryHistory(var ref)
                ? history.prize(ref.body(), ref.category())
                        .map((Prize prize) -> new Seasons(history).winners(prize))
                : Optional.empty();
    }

    private void fill(Answer answer, AwardHistory history) {
        Lines lines = new Lines(Makers.of(parts, history), parts.door());
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < Math.min(most, answer.rows().size()); i++) {
            nodes.add(lines.of(answer, i));
        }
        boolean titles = answer.question() instanceof Question.WithoutAward;
        ColumnsPane pane =
                Lines.asCards(answer)
                        ? new ColumnsPane(CARD, MOST_CARDS, CARD_GAP, CARD_GAP)
                        : titles
                                ? new ColumnsPane(TITLE, MOST_CARDS, CARD_GAP, 0)
                                : new ColumnsPane(CARD, 1, 0, 0);
        getChildren().setAll(pane.with(nodes));
        if (answer.question() instanceof Question.PersonRecord && answer.rows().size() > 1) {
            getChildren().addFirst(years(answer));
        }
        int rest = answer.rows().size() - nodes.size();
        if (rest > 0) {
            getChildren().add(more(answer, history, rest));
        }
    }

    /// A bar a year; one that is pressed leads to the ceremony below, where that is shown already.
    private TallyBars years(Answer answer) {
        List<Honour> all = answer.rows().stream().flatMap(row -> row.basis().stream()).toList();
        TallyBars bars =
                new YearBars(texts)
                        .of(
                                PersonRecord.of(all),
                                texts.get("seasons.answer.years"),
                                year ->
                                        all.stream()
                                                .map(Honour::ceremony)
                                                .filter(c -> CeremonyTime.year(c) == year)
                                                .findFirst()
                                                .flatMap(c -> Stops.find(this, YearLine.key(c)))
                                                .ifPresent(Node::requestFocus));
        bars.getStyleClass().add("answer-years");
        // Never less than it needs: the page scrolls.
        bars.setMinHeight(USE_PREF_SIZE);
        return bars;
    }

    private Button more(Answer answer, AwardHistory history, int rest) {
        Button more =
                new Button(
                        rest <= MORE
                                ? texts.get("seasons.answer.rest", rest)
                                : texts.get("seasons.answer.more", MORE, rest));
        more.getStyleClass().addAll("flat", "small", "more");
        more.setOnAction(_ -> {
            most += MORE;
            Stops.keepingFocus(this, () -> fill(answer, history));
        });
        Stops.name(more, "row:more");
        return more;
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}
