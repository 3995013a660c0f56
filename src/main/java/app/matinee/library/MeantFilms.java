package app.matinee.library;

import app.matinee.model.ExternalId;
import app.matinee.model.Film;
import app.matinee.store.Session;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the films that a few words may mean: the first of these that finds any. The key in this
/// journal, the UUID, the IMDb id, a title with its year in brackets, a title.
final class MeantFilms {

    private static final Pattern KEY = Pattern.compile("\\d{1,18}");
    private static final Pattern IMDB = Pattern.compile("tt\\d{7,9}");
    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern WITH_YEAR = Pattern.compile("(.*\\S)\\s*\\((\\d{4})\\)");

    private final Session session;

    MeantFilms(Session session) {
        this.session = session;
    }

    List<Long> by(String given) {
        String words = given.strip();
        List<Long> named = byIdentity(words);
        if (!named.isEmpty()) {
            return named;
        }
        Matcher withYear = WITH_YEAR.matcher(words);
        if (withYear.matches()) {
            List<Long> ofYear =
                    session.films().titled(withYear.group(1), Integer.valueOf(withYear.group(2)));
            if (!ofYear.isEmpty()) {
                return ofYear;
            }
        }
        return session.films().titled(words, null);
    }

    private List<Long> byIdentity(String words) {
        if (KEY.matcher(words).matches()) {
            return session.films().find(Long.parseLong(words)).map(Film::id).stream().toList();
        }
        if (UUID_TEXT.matcher(words).matches()) {
            Optional<Film> film = session.films().find(UUID.fromString(words));
            return film.map(Film::id).stream().toList();
        }
        return IMDB.matcher(words).matches()
                ? session.films().byIdentifier(new ExternalId(ExternalId.IMDB, words))
                : List.of();
    }
}
