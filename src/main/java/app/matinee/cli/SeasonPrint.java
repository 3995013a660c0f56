package app.matinee.cli;

import app.matinee.awards.history.AwardHistory;
import app.matinee.awards.season.FilmScore;
import app.matinee.awards.season.Season;
import app.matinee.awards.season.SeasonCategory;
import app.matinee.awards.season.SeenOf;
import app.matinee.awards.words.HonourWords;
import app.matinee.awards.words.Wording;
import app.matinee.model.PartialDate;
import java.util.List;

/// Prints seasons: films with their counts, then category by category.
final class SeasonPrint {

    private static final int INDENT = 2;
    private static final int MOST_FILMS = 10;

    private final Console console;
    private final AwardHistory history;
    private final PartialDate asOf;
    private final String asked;
    private final Wording words;

    SeasonPrint(Console console, AwardHistory history, PartialDate asOf, String asked) {
        this.console = console;
        this.history = history;
        this.asOf = asOf;
        this.asked = asked;
        this.words = Wording.of(console.texts());
    }

    void json(List<Season> seasons) {
        console.json(
                new JsonFields()
                        .text("question", asked)
                        .text(
                                "sentence",
                                String.join(" ", seasons.stream().map(this::leader).toList()))
                        .date("asOf", asOf)
                        .objects("rows", seasons, this::row)
                        .node());
    }

    private JsonFields row(Season season) {
        AnswerAsJson json = new AnswerAsJson(history);
        return new JsonFields()
                .number("ceremony", season.ceremony().id())
                .text("name", season.ceremony().name())
                .text("body", season.body().name())
                .number("edition", season.ceremony().edition())
                .date("date", season.ceremony().date())
                .number("filmYear", season.ceremony().filmYear())
                .text("previous", season.previous() == null ? "" : season.previous().name())
                .text("next", season.next() == null ? "" : season.next().name())
                .objects(
                        "films",
                        season.films(),
                        film ->
                                AnswerAsJson.score(AnswerAsJson.film(film.film()), film.score())
                                        .flag("seen", film.film().flags().seen()))
                .objects("categories", season.categories(), category -> category(category, json));
    }

    private static JsonFields category(SeasonCategory category, AnswerAsJson json) {
        return new JsonFields()
                .text("category", category.category().name())
                .text("canonical", category.category().canonical())
                .flag("special", category.special())
                .number("seen", category.seen().seen())
                .number("films", category.seen().all())
                .objects("nominations", category.lines(), line -> json.honour(line.honour()));
    }

    void text(List<Season> seasons) {
        for (Season season : seasons) {
            console.line(leader(season));
            Columns films = new Columns(INDENT);
            season.films().stream()
                    .limit(MOST_FILMS)
                    .forEach(film ->
                            films.add(film.film().titleAndYear(), words.score(film.score())));
            films.lines().forEach(console::line);
            season.categories().forEach(this::print);
            console.line("");
        }
    }

    /// "97th Academy Awards: Emilia Pérez, two wins from 13 nominations."
    private String leader(Season season) {
        if (season.films().isEmpty()) {
            return season.ceremony().name();
        }
        FilmScore first = season.films().getFirst();
        return words.texts()
                .get(
                        "cli.awards.leader",
                        season.ceremony().name(),
                        first.film().title(),
                        words.score(first.score()));
    }

    private void print(SeasonCategory category) {
        HonourWords names = new HonourWords(history);
        SeenOf seen = category.seen();
        console.line("");
        console.line(
                seen.all() == 0
                        ? category.category().name()
                        : console.texts()
                                .get(
                                        "cli.awards.seen",
                                        category.category().name(),
                                        seen.seen(),
                                        seen.all()));
        category.lines()
                .forEach(line ->
                        console.line(
                                "  "
                                        + (line.won()
                                                ? console.texts()
                                                        .get(
                                                                "cli.awards.won",
                                                                names.winner(line.honour()))
                                                : names.winner(line.honour()))));
    }
}
