package app.matinee.ui.library.choice;

import app.matinee.model.CeremonyRef;
import app.matinee.model.Coded;
import app.matinee.model.FilmSummary;
import app.matinee.model.PersonRef;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One thing a filter asks of a film.
public sealed interface Condition {

    /// What of a film it is about.
    Facet facet();

    /// Stands on a shelf.
    record OnShelf(Shelf shelf) implements Condition {
        @Override
        public Facet facet() {
            return Facet.SHELF;
        }
    }

    /// Has at least one of the words of that facet: genres, tags or countries.
    record AnyOf(Facet facet, Set<String> words) implements Condition {
        public AnyOf {
            words = Set.copyOf(words);
        }
    }

    /// Is from one of the decades, named by their first year.
    record Decades(Set<Integer> starts) implements Condition {
        public Decades {
            starts = Set.copyOf(starts);
        }

        @Override
        public Facet facet() {
            return Facet.YEAR;
        }
    }

    /// Is from these years, both included; null leaves that side open.
    record Years(@Nullable Integer from, @Nullable Integer to) implements Condition {
        @Override
        public Facet facet() {
            return Facet.YEAR;
        }
    }

    /// Has one of the ratings, as half stars 1 to 10; 0 means not rated.
    record Ratings(Set<Integer> halves) implements Condition {
        public Ratings {
            halves = Set.copyOf(halves);
        }

        @Override
        public Facet facet() {
            return Facet.RATING;
        }
    }

    /// Has been seen, or has not.
    record Seen(boolean wanted) implements Condition {
        @Override
        public Facet facet() {
            return Facet.SEEN;
        }
    }

    /// Has been reviewed, or has not.
    record Reviewed(boolean wanted) implements Condition {
        @Override
        public Facet facet() {
            return Facet.REVIEWED;
        }
    }

    /// Is liked.
    record Liked() implements Condition {
        @Override
        public Facet facet() {
            return Facet.LIKED;
        }
    }

    /// Won something, or was nominated at least.
    record Prized(Honours honours) implements Condition {
        @Override
        public Facet facet() {
            return Facet.PRIZES;
        }
    }

    /// Has this person among its credits.
    record With(PersonRef person) implements Condition {
        @Override
        public Facet facet() {
            return Facet.PERSON;
        }
    }

    /// Was up for something at this ceremony. It asks of reference films too, which are known from
    /// there.
    record At(CeremonyRef ceremony) implements Condition {
        @Override
        public Facet facet() {
            return Facet.CEREMONY;
        }
    }

    /// Is one of these, which another screen counted; reference films too.
    ///
    /// @param name what they are together: "Drama, 2025"
    record Among(String name, Set<Long> films) implements Condition {
        public Among {
            films = Set.copyOf(films);
        }

        @Override
        public Facet facet() {
            return Facet.AMONG;
        }
    }

    /// What juries may have given.
    enum Honours implements Coded {
        WON,
        NOMINATED,
        NONE;

        boolean given(FilmSummary film) {
            return switch (this) {
                case WON -> film.counts().wins() > 0;
                case NOMINATED -> film.counts().nominations() > 0;
                case NONE -> film.counts().wins() == 0 && film.counts().nominations() == 0;
            };
        }
    }

    /// Whether a film meets it.
    ///
    /// @param found what had to be looked up, for conditions on people and ceremonies
    default boolean holds(FilmSummary film, Found found) {
        return switch (this) {
            case OnShelf(Shelf shelf) -> shelf.holds(film.flags());
            case AnyOf(Facet facet, Set<String> words) -> anyOf(words(film, facet), words);
            case Decades(Set<Integer> starts) ->
                    film.year() != null && starts.contains(decade(film.year()));
            case Years(Integer from, Integer to) ->
                    film.year() != null
                            && (from == null || film.year() >= from)
                            && (to == null || film.year() <= to);
            case Ratings(Set<Integer> halves) ->
                    halves.contains(film.rating() == null ? 0 : film.rating().halfStars());
            case Seen(boolean wanted) -> film.flags().seen() == wanted;
            case Reviewed(boolean wanted) -> film.flags().reviewed() == wanted;
            case Liked() -> film.flags().liked();
            case Prized(Honours honours) -> honours.given(film);
            case With(PersonRef person) -> found.isWith(person.id(), film.id());
            case At(CeremonyRef ceremony) -> found.isAt(ceremony.id(), film.id());
            case Among(_, Set<Long> films) -> films.contains(film.id());
        };
    }

    /// The first year of a year's decade.
    static int decade(int year) {
        return year - Math.floorMod(year, 10);
    }

    /// A film's words of a facet: its genres, tags or countries; none for other facets.
    static List<String> words(FilmSummary film, Facet facet) {
        return switch (facet) {
            case GENRE -> film.genres();
            case TAG -> film.tags();
            case COUNTRY -> film.countries();
            default -> List.of();
        };
    }

    private static boolean anyOf(List<String> had, Set<String> wanted) {
        for (String word : had) {
            if (wanted.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
