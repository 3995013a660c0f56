package app.matinee.model;

/// A film within a nomination, with a detail of its own (the song, the character), often "".
public record NominatedFilm(long id, long filmId, String detail) {

    public NominatedFilm withDetail(String value) {
        return new NominatedFilm(id, filmId, value);
    }
}
