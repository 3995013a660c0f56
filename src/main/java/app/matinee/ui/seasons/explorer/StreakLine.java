package app.matinee.ui.seasons.explorer;

import app.matinee.awards.history.CeremonyTime;
import app.matinee.awards.question.AnswerRow.StreakRow;
import app.matinee.model.AwardedFilm;
import app.matinee.model.Honour;
import app.matinee.ui.kit.Marks;
import app.matinee.ui.seasons.part.SeasonWords;
import app.matinee.ui.seasons.part.Stops;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Winners in a row with something in common: how many, what they share, and who they are.
final class StreakLine extends HBox {

    private static final double CUP = 15;
    private static final int MOST_CUPS = 8;

    private final Makers make;

    StreakLine(StreakRow row, Makers make) {
        this.make = make;
        getStyleClass().addAll("answer-line", "streak-line");
        Label number = new Label(String.valueOf(row.years()));
        number.getStyleClass().addAll("strong", "rank");
        Label trait = new Label(SeasonWords.shown(row.trait()));
        trait.getStyleClass().add("strong");
        HBox first = new HBox(trait);
        first.getStyleClass().add("year-winner");
        if (row.running()) {
            Label running = new Label(make.texts().get("seasons.streak.running"));
            running.getStyleClass().addAll("caption", "velvet");
            first.getChildren().add(running);
        }
        Label winners =
                new Label(
                        row.basis().stream().map(this::winner).collect(Collectors.joining(" · ")));
        winners.getStyleClass().addAll("caption", "muted");
        winners.setWrapText(true);
        VBox words = new VBox(first, winners);
        words.getStyleClass().add("answer-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox cups = new HBox(2);
        cups.getStyleClass().add("year-winner");
        for (int i = 0; i < Math.min(MOST_CUPS, row.years()); i++) {
            cups.getChildren().add(Marks.won(CUP, ""));
        }
        getChildren().addAll(number, words, cups);
        List<AwardedFilm> films =
                row.basis().stream().flatMap(h -> make.history().films(h).stream()).toList();
        if (!films.isEmpty()) {
            make.acts().on(this, films.getLast());
        }
        Stops.name(this, "row:streak:" + row.trait() + firstYear(row));
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(
                SeasonWords.joined(", ", number.getText(), trait.getText(), winners.getText()));
    }

    private static int firstYear(StreakRow row) {
        return row.basis().isEmpty() ? 0 : CeremonyTime.year(row.basis().getFirst().ceremony());
    }

    private String winner(Honour win) {
        String titles = SeasonWords.titles(make.history().films(win));
        String who = titles.isEmpty() ? SeasonWords.names(win) : titles;
        return make.texts()
                .get(
                        "seasons.streak.winner",
                        who,
                        String.valueOf(CeremonyTime.year(win.ceremony())));
    }
}
