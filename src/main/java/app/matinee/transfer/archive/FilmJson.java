package app.matinee.transfer.archive;

import app.matinee.model.AlternativeTitle;
import app.matinee.model.Film;
import app.matinee.model.FilmFacts;
import app.matinee.model.FilmKind;
import app.matinee.model.FilmTexts;
import app.matinee.model.Opinion;
import app.matinee.model.Titles;
import java.time.Instant;

/// `films.json`: what is the film's own; what it holds in lists is in [FilmPartsJson].
final class FilmJson {

    private FilmJson() {}

    static ArchivedFilm read(JsonIn in, Keys keys, Instant created) throws ArchiveRefused {
        Instant changed = in.time("changed", created);
        var film =
                new Film(
                        0,
                        PersonJson.claimed(in, Kind.FILM, keys),
                        in.word("kind", FilmKind.class, FilmKind.FEATURE),
                        titles(in),
                        facts(in),
                        new FilmTexts(in.text("synopsis"), in.text("background")),
                        new Opinion(in.rating(), in.flag("liked"), in.words("tags")),
                        FilmPartsJson.shelves(in),
                        FilmPartsJson.credits(in, keys),
                        FilmPartsJson.companies(in, keys),
                        FilmPartsJson.releases(in, keys),
                        in.externalIds(),
                        FilmPartsJson.customValues(in, keys),
                        in.number("posterSeed", 0));
        var links = in.objects("links", link -> LinkJson.read(link, keys, changed));
        return in.end(new ArchivedFilm(film, links, in.time("added", changed), changed));
    }

    static void write(ArchivedFilm archived, Pointers pointers, JsonOut out) {
        Film film = archived.film();
        Titles titles = film.titles();
        FilmFacts facts = film.facts();
        out.uuid("uuid", film.uuid())
                .word("kind", film.kind(), FilmKind.FEATURE)
                .must("title", titles.title())
                .text("originalTitle", titles.original())
                .text("sortTitle", titles.sort())
                .objects("alternativeTitles", titles.alternatives(), FilmJson::alternative)
                .text("tagline", titles.tagline())
                .number("year", facts.year())
                .number("minutes", facts.minutes())
                .words("countries", facts.countries())
                .words("languages", facts.languages())
                .words("genres", facts.genres())
                .text("synopsis", film.texts().synopsis())
                .text("background", film.texts().background())
                .money("budget", facts.budget())
                .money("gross", facts.gross())
                .rating(film.opinion().rating())
                .flag("liked", film.opinion().liked())
                .words("tags", film.opinion().tags());
        FilmPartsJson.write(film, pointers, out);
        out.number("posterSeed", film.posterSeed(), 0)
                .objects(
                        "links",
                        archived.links(),
                        (link, each) -> LinkJson.write(link, archived.changed(), each));
        if (!archived.added().equals(archived.changed())) {
            out.time("added", archived.added());
        }
        out.time("changed", archived.changed());
    }

    private static Titles titles(JsonIn in) throws ArchiveRefused {
        return new Titles(
                in.mustText("title"),
                in.text("originalTitle"),
                in.text("sortTitle"),
                in.objects(
                        "alternativeTitles",
                        title ->
                                title.end(
                                        new AlternativeTitle(
                                                title.mustText("title"), title.text("language")))),
                in.text("tagline"));
    }

    private static FilmFacts facts(JsonIn in) throws ArchiveRefused {
        return new FilmFacts(
                in.number("year"),
                in.number("minutes"),
                in.words("countries"),
                in.words("languages"),
                in.words("genres"),
                in.money("budget"),
                in.money("gross"));
    }

    private static void alternative(AlternativeTitle title, JsonOut out) {
        out.must("title", title.title()).text("language", title.language());
    }
}
