package app.matinee.incoming;

import app.matinee.model.ExternalId;
import app.matinee.model.Film;
import app.matinee.model.Link;
import java.util.List;

/// A film as far as a file knows it, and what the file's owner thinks of it.
///
/// @param film what is known, the rest as empty as [Film#titled] leaves it: kind FEATURE stands for
///   "not said". Rating, like, tags, watchlist, copies and "seen" are in it too. Not catalogued
///   means that a film the journal does not have comes in as reference. Its credits and custom
///   values are empty, those below count
/// @param credits in billing order
public record IncomingFilm(
        Source source,
        Film film,
        List<IncomingCredit> credits,
        List<IncomingCustomValue> customValues,
        List<Link> links,
        List<IncomingPicture> pictures) {

    public IncomingFilm {
        credits = List.copyOf(credits);
        customValues = List.copyOf(customValues);
        links = List.copyOf(links);
        pictures = List.copyOf(pictures);
    }

    public static IncomingFilm of(Source source, Film film) {
        return new IncomingFilm(source, film, List.of(), List.of(), List.of(), List.of());
    }

    public String title() {
        return film.title();
    }

    public List<ExternalId> ids() {
        return film.externalIds();
    }

    public IncomingFilm withFilm(Film value) {
        return new IncomingFilm(source, value, credits, customValues, links, pictures);
    }

    public IncomingFilm withCredits(List<IncomingCredit> value) {
        return new IncomingFilm(source, film, value, customValues, links, pictures);
    }

    public IncomingFilm withCustomValues(List<IncomingCustomValue> value) {
        return new IncomingFilm(source, film, credits, value, links, pictures);
    }

    public IncomingFilm withLinks(List<Link> value) {
        return new IncomingFilm(source, film, credits, customValues, value, pictures);
    }

    public IncomingFilm withPictures(List<IncomingPicture> value) {
        return new IncomingFilm(source, film, credits, customValues, links, value);
    }
}
