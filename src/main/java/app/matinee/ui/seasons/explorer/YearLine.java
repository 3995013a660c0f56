package app.matinee.ui.seasons.explorer;

import app.matinee.awards.history.CeremonyTime;
import app.matinee.awards.question.AnswerRow.YearRow;
import app.matinee.model.AwardedFilm;
import app.matinee.model.Ceremony;
import app.matinee.model.Honour;
import app.matinee.ui.kit.Marks;
import app.matinee.ui.seasons.part.SeasonWords;
import app.matinee.ui.seasons.part.Stops;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One year of a prize, or one ceremony of a record: the year, who won, and below who did not.
final class YearLine extends HBox {

    private static final double MARK = 16;

    private final Makers make;
    private final boolean oneCategory;
    private final boolean oneFilm;

    /// @param oneFilm whether the question is about one film, which its lines then need not name
    YearLine(YearRow row, Makers make, boolean oneFilm) {
        this.make = make;
        this.oneFilm = oneFilm;
        this.oneCategory =
                row.basis().stream().map(h -> h.category().canonical()).distinct().count() < 2;
        getStyleClass().addAll("answer-line", "year-line");
        int year = CeremonyTime.year(row.ceremony());
        Label when = new Label(year == 0 ? "" : String.valueOf(year));
        when.getStyleClass().addAll("hint", "year");
        VBox words = new VBox();
        words.getStyleClass().add("answer-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row.winners().forEach(win -> words.getChildren().add(winner(win)));
        if (!row.others().isEmpty()) {
            Label others = new Label(others(row.others()));
            others.getStyleClass().addAll("caption", "muted");
            others.setWrapText(true);
            words.getChildren().add(others);
        }
        Label night = new Label(SeasonWords.shown(row.ceremony().name()));
        night.getStyleClass().addAll("caption", "hint");
        night.setMinWidth(0);
        getChildren().addAll(when, words, night);
        List<AwardedFilm> films =
                Stream.concat(row.winners().stream(), row.others().stream())
                        .flatMap(h -> make.history().films(h).stream())
                        .toList();
        if (!films.isEmpty()) {
            make.acts().on(this, films.getFirst());
            getChildren().addAll(make.marks().end(films.getFirst()));
        }
        Stops.name(this, key(row.ceremony()));
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(
                SeasonWords.joined(
                        ", ",
                        row.ceremony().name(),
                        row.winners().stream()
                                .map(h ->
                                        new SeasonWords(make.texts())
                                                .whole(h, make.history().films(h)))
                                .collect(Collectors.joining(", ")),
                        others(row.others())));
    }

    /// The name of the stop of a ceremony.
    static String key(Ceremony ceremony) {
        return "row:year:" + ceremony.id();
    }

    private HBox winner(Honour win) {
        String names = SeasonWords.names(win);
        String titles = SeasonWords.titles(make.history().films(win));
        String category = category(win);
        Label first = new Label(oneFilm ? category : titles.isEmpty() ? names : titles);
        first.getStyleClass().add("strong");
        first.setMinWidth(0);
        String behind =
                oneFilm ? names : SeasonWords.joined(", ", category, titles.isEmpty() ? "" : names);
        Label second = new Label(behind);
        second.getStyleClass().add("muted");
        second.setMinWidth(0);
        HBox line = new HBox(Marks.won(MARK, make.texts().get("seasons.won")), first, second);
        line.getStyleClass().add("year-winner");
        return line;
    }

    private String others(List<Honour> others) {
        return others.stream().map(this::other).collect(Collectors.joining(" · "));
    }

    private String other(Honour honour) {
        String titles = SeasonWords.titles(make.history().films(honour));
        return SeasonWords.joined(
                ", ",
                category(honour),
                oneFilm || titles.isEmpty() ? SeasonWords.names(honour) : titles);
    }

    /// In a record each line says for what; in the history of one prize the question does.
    private String category(Honour honour) {
        return !oneFilm && oneCategory && !named(honour)
                ? ""
                : SeasonWords.shown(honour.category().name());
    }

    private boolean named(Honour honour) {
        return !honour.category().name().equalsIgnoreCase(honour.category().canonical());
    }
}
