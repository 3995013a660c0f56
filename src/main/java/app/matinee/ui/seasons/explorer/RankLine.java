package app.matinee.ui.seasons.explorer;

import app.matinee.awards.history.Score;
import app.matinee.awards.question.AnswerRow.FilmRow;
import app.matinee.awards.question.AnswerRow.PersonRow;
import app.matinee.model.AwardedFilm;
import app.matinee.model.Honour;
import app.matinee.model.PersonRef;
import app.matinee.text.Texts;
import app.matinee.ui.seasons.part.SeasonWords;
import app.matinee.ui.seasons.part.Stops;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A film or a person of a ranking: the rank, who it is, and what counts.
final class RankLine extends HBox {

    private static final double POSTER = 36;
    private static final int MOST_TITLES = 4;

    private RankLine(int rank, Node first, String name, String second, TextFlow count) {
        getStyleClass().addAll("answer-line", "rank-line");
        Label number = new Label(String.valueOf(rank));
        number.getStyleClass().addAll("hint", "rank");
        Label title = new Label(SeasonWords.shown(name));
        title.getStyleClass().add("strong");
        Label below = new Label(SeasonWords.shown(second));
        below.getStyleClass().addAll("caption", "muted");
        VBox words = new VBox(title, below);
        words.getStyleClass().add("answer-words");
        words.setMinWidth(0);
        title.setMinWidth(0);
        below.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(number, first, words, count);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
    }

    static RankLine of(FilmRow row, int rank, Makers make) {
        AwardedFilm film = row.film();
        String facts =
                SeasonWords.joined(
                        " · ",
                        film.year() == null ? "" : String.valueOf(film.year()),
                        film.directors().stream()
                                .map(PersonRef::name)
                                .collect(Collectors.joining(", ")),
                        nights(row.basis()));
        RankLine line =
                new RankLine(
                        rank,
                        make.posters().of(film, POSTER),
                        film.title(),
                        facts,
                        count(row.score(), make.texts()));
        line.getChildren().addAll(make.marks().end(film));
        make.acts().on(line, film);
        Stops.name(line, "row:film:" + film.id());
        line.setAccessibleText(
                SeasonWords.joined(
                        ", ",
                        String.valueOf(rank),
                        film.titleAndYear(),
                        spoken(row.score(), make.texts()),
                        new SeasonWords(make.texts()).yours(film)));
        return line;
    }

    static RankLine of(PersonRow row, int rank, Makers make) {
        Texts texts = make.texts();
        List<AwardedFilm> films =
                sorted(row.basis())
                        .flatMap(honour -> make.history().films(honour).stream())
                        .distinct()
                        .toList();
        String titles =
                films.stream()
                        .limit(MOST_TITLES)
                        .map(AwardedFilm::title)
                        .collect(Collectors.joining(", "));
        String more =
                films.size() > MOST_TITLES
                        ? texts.get("seasons.row.more", films.size() - MOST_TITLES)
                        : "";
        String night = row.ceremony() == null ? "" : row.ceremony().name();
        RankLine line =
                new RankLine(
                        rank,
                        new Label(),
                        row.person().name(),
                        SeasonWords.joined(" · ", night, SeasonWords.joined(" ", titles, more)),
                        count(row.score(), texts));
        if (!films.isEmpty()) {
            make.acts().on(line, films.getFirst());
        }
        String key = row.ceremony() == null ? "" : ":" + row.ceremony().id();
        Stops.name(line, "row:person:" + row.person().id() + key);
        line.setAccessibleText(
                SeasonWords.joined(
                        ", ",
                        String.valueOf(rank),
                        row.person().name(),
                        night,
                        spoken(row.score(), texts),
                        titles));
        return line;
    }

    private static Stream<Honour> sorted(List<Honour> basis) {
        return Stream.concat(
                basis.stream().filter(Honour::won), basis.stream().filter(h -> !h.won()));
    }

    /// The one ceremony all of it is of, "" where there are several.
    private static String nights(List<Honour> basis) {
        List<String> names = basis.stream().map(h -> h.ceremony().name()).distinct().toList();
        return names.size() == 1 ? names.getFirst() : "";
    }

    private static TextFlow count(Score score, Texts texts) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("answer-count");
        int all = Math.max(score.nominations(), score.wins());
        if (score.wins() > 0) {
            Text won = new Text(texts.get("seasons.score.won", score.wins()));
            won.getStyleClass().addAll("gold", "strong");
            Text of = new Text(" " + texts.get("seasons.score.of", all));
            of.getStyleClass().add("muted");
            flow.getChildren().addAll(won, of);
        } else {
            Text none = new Text(texts.get("seasons.score.nominations", all));
            none.getStyleClass().add("muted");
            flow.getChildren().add(none);
        }
        flow.setMinWidth(USE_PREF_SIZE);
        flow.setMaxHeight(USE_PREF_SIZE);
        return flow;
    }

    private static String spoken(Score score, Texts texts) {
        return SeasonWords.joined(
                ", ",
                texts.get("seasons.score.nominations", score.nominations()),
                score.wins() == 0 ? "" : texts.get("seasons.score.wins", score.wins()));
    }
}
