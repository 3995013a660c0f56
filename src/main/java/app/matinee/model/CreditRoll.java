package app.matinee.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/// Who directed, wrote and played in the films of a journal, packed into columns: a credit takes
/// five bytes. Never changes.
///
/// A person stands here under a number of its own, from 0 to [#people]; one who directs and plays
/// in a film has two credits there.
public final class CreditRoll {

    /// What a person did, as far as it is counted.
    public enum Part {
        DIRECTOR,
        WRITER,
        ACTOR
    }

    public static final CreditRoll EMPTY = new Columns().sorted();

    private static final Part[] PARTS = Part.values();

    private final long[] films;
    private final int[] starts;
    private final int[] persons;
    private final byte[] parts;
    private final long[] keys;
    private final String[] names;

    private CreditRoll(
            long[] films, int[] starts, int[] persons, byte[] parts, long[] keys, String[] names) {
        this.films = films;
        this.starts = starts;
        this.persons = persons;
        this.parts = parts;
        this.keys = keys;
        this.names = names;
    }

    /// Takes in credits one by one, in any order.
    public static final class Columns {

        private static final int ROOM = 1024;

        private final Map<Long, Integer> places = new HashMap<>();
        private String[] names = new String[ROOM];
        private long[] films = new long[ROOM];
        private int[] persons = new int[ROOM];
        private byte[] parts = new byte[ROOM];
        private int size;

        /// Names a person, once more where the name has changed.
        public void name(long person, String name) {
            int place = places.computeIfAbsent(person, _ -> places.size());
            if (place >= names.length) {
                names = Arrays.copyOf(names, names.length * 2);
            }
            names[place] = name;
        }

        /// @param person one that was named
        public void add(long film, long person, Part part) {
            Integer place = places.get(person);
            if (place != null) {
                put(film, place, part);
            }
        }

        private void put(long film, int place, Part part) {
            if (size == films.length) {
                films = Arrays.copyOf(films, size * 2);
                persons = Arrays.copyOf(persons, size * 2);
                parts = Arrays.copyOf(parts, size * 2);
            }
            films[size] = film;
            persons[size] = place;
            parts[size] = (byte) part.ordinal();
            size++;
        }

        /// The credits in the order of the keys of their films.
        public CreditRoll sorted() {
            long[] distinct = Arrays.stream(films, 0, size).sorted().distinct().toArray();
            int[] starts = new int[distinct.length + 1];
            int[] at = new int[size];
            for (int i = 0; i < size; i++) {
                at[i] = Arrays.binarySearch(distinct, films[i]);
                starts[at[i] + 1]++;
            }
            for (int i = 0; i < distinct.length; i++) {
                starts[i + 1] += starts[i];
            }
            int[] next = starts.clone();
            int[] sortedPersons = new int[size];
            byte[] sortedParts = new byte[size];
            for (int i = 0; i < size; i++) {
                int place = next[at[i]]++;
                sortedPersons[place] = persons[i];
                sortedParts[place] = parts[i];
            }
            long[] keys = new long[places.size()];
            places.forEach((key, place) -> keys[place] = key);
            return new CreditRoll(
                    distinct,
                    starts,
                    sortedPersons,
                    sortedParts,
                    keys,
                    Arrays.copyOf(names, places.size()));
        }
    }

    /// How many credits there are.
    public int size() {
        return persons.length;
    }

    /// How many people there are.
    public int people() {
        return names.length;
    }

    public String name(int person) {
        return names[person];
    }

    /// The key of a person in the journal.
    public long key(int person) {
        return keys[person];
    }

    /// The place of a film, negative where it has no credit.
    public int place(long film) {
        return Arrays.binarySearch(films, film);
    }

    /// Gives the people with some part in the film at a place; who has it twice comes twice.
    public void each(int place, Part part, IntConsumer sink) {
        for (int i = starts[place]; i < starts[place + 1]; i++) {
            if (parts[i] == part.ordinal()) {
                sink.accept(persons[i]);
            }
        }
    }

    /// The roll once the credits of some films have been read again.
    ///
    /// @param fresh all credits of those films, and the people whose names were read again
    public CreditRoll with(Set<Long> changed, CreditRoll fresh) {
        Columns columns = new Columns();
        namesTo(columns);
        fresh.namesTo(columns);
        creditsTo(columns, changed);
        fresh.creditsTo(columns, Set.of());
        return columns.sorted();
    }

    private void namesTo(Columns columns) {
        for (int i = 0; i < names.length; i++) {
            columns.name(keys[i], names[i]);
        }
    }

    private void creditsTo(Columns columns, Set<Long> without) {
        for (int f = 0; f < films.length; f++) {
            if (!without.contains(films[f])) {
                for (int i = starts[f]; i < starts[f + 1]; i++) {
                    columns.add(films[f], keys[persons[i]], PARTS[parts[i]]);
                }
            }
        }
    }
}
