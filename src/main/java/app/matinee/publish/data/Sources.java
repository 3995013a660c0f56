package app.matinee.publish.data;

import app.matinee.awards.fact.Fact;
import app.matinee.model.FeaturedFilm;
import app.matinee.model.Film;
import app.matinee.model.FilmList;
import app.matinee.model.Honour;
import app.matinee.model.Link;
import app.matinee.model.Placement;
import app.matinee.model.Viewing;
import app.matinee.model.Writing;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the journal holds for one post.
///
/// @param film the film it is about, null where it is about none
/// @param writing the piece that goes in, null where there is none
/// @param featured the month the film is featured in, null where it is in none
/// @param writings all about the film
/// @param viewings those of the film, or those of the month
/// @param films all films a list or a month names, by key
/// @param ceremonyPictures by the key of the ceremony
/// @param day the day the post is about: facts are true as of it
record Sources(
        @Nullable Film film,
        @Nullable Writing writing,
        @Nullable FilmList list,
        @Nullable YearMonth month,
        @Nullable FeaturedFilm featured,
        List<Honour> honours,
        List<Fact> facts,
        List<Link> links,
        List<Placement> pictures,
        Map<Long, List<Placement>> ceremonyPictures,
        List<Viewing> viewings,
        List<Writing> writings,
        Map<Long, Film> films,
        LocalDate day) {

    /// The film, the list, the piece or the month itself, as the key of a post.
    String key(String template) {
        if (writing != null) {
            return writing.uuid() + "/" + template;
        }
        if (film != null) {
            return film.uuid() + "/" + template;
        }
        return (list == null ? String.valueOf(month) : list.uuid()) + "/" + template;
    }
}
