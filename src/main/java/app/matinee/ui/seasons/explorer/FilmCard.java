package app.matinee.ui.seasons.explorer;

import app.matinee.awards.question.AnswerRow.FilmRow;
import app.matinee.model.AwardedFilm;
import app.matinee.model.Honour;
import app.matinee.model.PersonRef;
import app.matinee.ui.kit.Marks;
import app.matinee.ui.kit.PosterView;
import app.matinee.ui.seasons.part.SeasonWords;
import app.matinee.ui.seasons.part.Stops;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A film of an answer as a card: poster, title, year and director, and in gold what it won.
final class FilmCard extends HBox {

    private static final double POSTER = 84;
    private static final double MARK = 14;
    private static final int MOST = 3;

    private final Makers make;

    FilmCard(FilmRow row, Makers make) {
        this.make = make;
        AwardedFilm film = row.film();
        getStyleClass().addAll("card", "film-card");
        PosterView poster = make.posters().of(film, POSTER);
        poster.setSeen(film.flags().seen() ? make.texts().get("seasons.film.seen") : null);
        VBox words = new VBox(title(film), label(facts(film), "muted", "caption"));
        words.getStyleClass().add("film-card-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        List<Honour> wins = row.basis().stream().filter(Honour::won).toList();
        wins.stream().limit(MOST).map(this::prize).forEach(words.getChildren()::add);
        if (wins.size() > MOST) {
            words.getChildren()
                    .add(
                            label(
                                    make.texts().get("seasons.card.more", wins.size() - MOST),
                                    "hint",
                                    "caption"));
        }
        getChildren().addAll(poster, words);
        make.acts().on(this, film);
        Stops.name(this, "row:film:" + film.id());
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(
                SeasonWords.joined(
                        ", ",
                        SeasonWords.shown(film.titleAndYear()),
                        wins.stream()
                                .map(win -> name(win) + ", " + where(win))
                                .collect(Collectors.joining(", ")),
                        new SeasonWords(make.texts()).yours(film)));
    }

    private static Label title(AwardedFilm film) {
        return label(SeasonWords.shown(film.title()), "strong");
    }

    private static String facts(AwardedFilm film) {
        return SeasonWords.joined(
                " · ",
                film.year() == null ? "" : String.valueOf(film.year()),
                film.directors().stream().map(PersonRef::name).collect(Collectors.joining(", ")));
    }

    private Node prize(Honour win) {
        VBox words =
                new VBox(
                        label(name(win), "gold", "strong", "caption"),
                        label(where(win), "muted", "caption"));
        HBox line = new HBox(Marks.won(MARK, make.texts().get("seasons.won")), words);
        line.getStyleClass().add("film-card-prize");
        return line;
    }

    private static String name(Honour win) {
        return SeasonWords.shown(win.category().name());
    }

    private static String where(Honour win) {
        return SeasonWords.night(win.body(), win.ceremony());
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(0);
        return label;
    }
}
