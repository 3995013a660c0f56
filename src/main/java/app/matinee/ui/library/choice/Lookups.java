package app.matinee.ui.library.choice;

import app.matinee.library.Journal;
import app.matinee.model.PersonSuggestion;
import app.matinee.model.SearchHit;
import app.matinee.model.SearchKind;
import app.matinee.query.Key;
import app.matinee.query.TermLookup;
import app.matinee.ui.mirror.Mirror;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.LongFunction;

/// What a filter has to ask the journal, in jobs only.
///
/// @param terms films that meet a term of a query
/// @param person films with a person, by the person's key
/// @param ceremony films that were up for something at a ceremony, by its key
/// @param people those whose name begins with what is typed, at most so many
/// @param ceremonies those with words that begin with what is typed, at most so many
/// @param names a few values of a key with words that begin as typed
public record Lookups(
        TermLookup terms,
        LongFunction<Set<Long>> person,
        LongFunction<Set<Long>> ceremony,
        BiFunction<String, Integer, List<PersonSuggestion>> people,
        BiFunction<String, Integer, List<SearchHit>> ceremonies,
        BiFunction<Key, String, List<String>> names) {

    private static final int MOST_NAMES = 8;

    private static final Set<SearchKind> CEREMONY = Set.of(SearchKind.CEREMONY);

    public static Lookups in(Mirror mirror) {
        Journal journal = mirror.journal();
        return new Lookups(
                mirror.terms(),
                journal.films()::ofPerson,
                journal.films()::ofCeremony,
                journal.films()::suggestPeople,
                (typed, most) -> journal.search().find(typed, CEREMONY, most),
                (key, typed) -> mirror.terms().names(key, typed, MOST_NAMES));
    }
}
