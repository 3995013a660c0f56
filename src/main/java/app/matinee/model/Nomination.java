package app.matinee.model;

import java.util.List;
import java.util.UUID;

/// One nomination: a category's line with its films (none, one or several) and its nominees.
///
/// @param detail what the nomination is for where that is not a film: character, song
/// @param citation the words of the jury, mostly ""
/// @param source where this is known from, mostly ""
public record Nomination(
        long id,
        UUID uuid,
        long categoryId,
        List<NominatedFilm> films,
        List<Nominee> nominees,
        String detail,
        Result result,
        Standing standing,
        String citation,
        String source,
        String note) {

    public Nomination {
        films = List.copyOf(films);
        nominees = List.copyOf(nominees);
    }

    public static Nomination of(
            long categoryId, long filmId, Result result, List<Nominee> nominees) {
        return new Nomination(
                0,
                Uuid7.next(),
                categoryId,
                List.of(new NominatedFilm(0, filmId, "")),
                nominees,
                "",
                result,
                Standing.OFFICIAL,
                "",
                "",
                "");
    }

    public Nomination withResult(Result value) {
        return new Nomination(
                id,
                uuid,
                categoryId,
                films,
                nominees,
                detail,
                value,
                standing,
                citation,
                source,
                note);
    }

    public Nomination withNominees(List<Nominee> value) {
        return new Nomination(
                id,
                uuid,
                categoryId,
                films,
                value,
                detail,
                result,
                standing,
                citation,
                source,
                note);
    }

    public Nomination withCategoryId(long value) {
        return new Nomination(
                id, uuid, value, films, nominees, detail, result, standing, citation, source, note);
    }

    public Nomination withFilms(List<NominatedFilm> value) {
        return new Nomination(
                id,
                uuid,
                categoryId,
                value,
                nominees,
                detail,
                result,
                standing,
                citation,
                source,
                note);
    }

    public Nomination withCitation(String value) {
        return new Nomination(
                id, uuid, categoryId, films, nominees, detail, result, standing, value, source, note);
    }

    public Nomination withNote(String value) {
        return new Nomination(
                id, uuid, categoryId, films, nominees, detail, result, standing, citation, source,
                value);
    }

    public Nomination withDetail(String value) {
        return new Nomination(
                id,
                uuid,
                categoryId,
                films,
                nominees,
                value,
                result,
                standing,
                citation,
                source,
                note);
    }

    public Nomination withStanding(Standing value) {
        return new Nomination(
                id,
                uuid,
                categoryId,
                films,
                nominees,
                detail,
                result,
                value,
                citation,
                source,
                note);
    }
}
