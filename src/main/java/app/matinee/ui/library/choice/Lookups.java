package app.matinee.ui.library.choice;

import app.matinee.library.Journal;
import app.matinee.model.PersonSuggestion;
import app.matinee.model.SearchHit;
import app.matinee.model.SearchKind;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongFunction;

/// What a filter has to ask the journal, in jobs only.
///
/// @param words films that hold words anywhere, by their keys
/// @param person films with a person, by the person's key
/// @param ceremony films that were up for something at a ceremony, by its key
/// @param people those whose name begins with what is typed, at most so many
/// @param ceremonies those with words that begin with what is typed, at most so many
public record Lookups(
        Function<String, Set<Long>> words,
        LongFunction<Set<Long>> person,
        LongFunction<Set<Long>> ceremony,
        BiFunction<String, Integer, List<PersonSuggestion>> people,
        BiFunction<String, Integer, List<SearchHit>> ceremonies) {

    private static final Set<SearchKind> CEREMONY = Set.of(SearchKind.CEREMONY);

    public static Lookups in(Journal journal) {
        return new Lookups(
                journal.search()::films,
                journal.films()::ofPerson,
                journal.films()::ofCeremony,
                journal.films()::suggestPeople,
                (typed, most) -> journal.search().find(typed, CEREMONY, most));
    }
}
