package app.matinee.transfer.imdb;

import app.matinee.model.FilmKind;
import java.util.Locale;

/// What sort of title a row is, in the words of any generation: "Feature Film", "tvMiniSeries", "TV
/// Mini Series".
enum TitleType {
    FILM(FilmKind.FEATURE),
    SHORT(FilmKind.SHORT),
    DOCUMENTARY(FilmKind.DOCUMENTARY),
    TV_FILM(FilmKind.TV_FILM),
    MINISERIES(FilmKind.MINISERIES),
    TELEVISION(FilmKind.OTHER),
    EPISODE(FilmKind.OTHER),
    NO_FILM(FilmKind.OTHER);

    private final FilmKind kind;

    TitleType(FilmKind kind) {
        this.kind = kind;
    }

    /// A word that nobody knows is taken for a film.
    static TitleType of(String word) {
        return switch (word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "")) {
            case "short", "tvshort", "shortfilm", "musicvideo" -> SHORT;
            case "documentary" -> DOCUMENTARY;
            case "tvmovie" -> TV_FILM;
            case "tvminiseries", "miniseries" -> MINISERIES;
            case "tvseries", "series", "tvspecial", "tvpilot" -> TELEVISION;
            case "tvepisode", "episode" -> EPISODE;
            case "videogame", "podcastseries", "podcastepisode" -> NO_FILM;
            default -> FILM;
        };
    }

    FilmKind kind() {
        return kind;
    }

    boolean isTelevision() {
        return this == MINISERIES || this == TELEVISION;
    }
}
