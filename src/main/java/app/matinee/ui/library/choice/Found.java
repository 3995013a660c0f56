package app.matinee.ui.library.choice;

import java.util.Set;

/// What the journal had to be asked for a filter.
///
/// @param words the words looked up
/// @param byWords films that hold them anywhere: in people, synopses, notes, writing
/// @param person the key of the person looked up, 0 for nobody
/// @param byPerson films with that person
public record Found(String words, Set<Long> byWords, long person, Set<Long> byPerson) {

    public static final Found NOTHING = new Found("", Set.of(), 0, Set.of());

    boolean isWith(long wanted, long film) {
        return wanted == person && byPerson.contains(film);
    }

    Found withWords(String newWords, Set<Long> films) {
        return new Found(newWords, films, person, byPerson);
    }
}
