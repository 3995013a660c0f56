package app.matinee.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Who worked on which films and as what: everyone with a credit, packed into columns, so that
/// hundreds of thousands of people with a million credits take some forty megabytes. A credit takes
/// nine bytes. Never changes.
///
/// People and credits are named by their place: people stand in the order of their keys, the
/// credits of one person side by side.
public final class Filmographies {

    public static final Filmographies EMPTY = new Columns().packed();

    private static final Department[] DEPARTMENTS = Department.values();

    private final long[] people;
    private final Named[] names;
    private final int[] ranks;
    private final int[] from;
    private final long[] films;
    private final byte[] departments;

    /// The names of a person.
    ///
    /// @param folded all of them folded, to search in; the one they go by first
    /// @param sorted the folded name they stand under in a row of names
    public record Named(String name, String folded, String sorted) {

        /// @param folded the name folded, as the journal keeps it
        /// @param sortName "" to put the last word first
        public static Named of(
                String name, String folded, String sortName, Collection<String> others) {
            String all = folded;
            for (String other : others) {
                all += '\n' + TextFold.fold(other);
            }
            String sorted = sortName.isEmpty() ? lastWordFirst(folded) : TextFold.fold(sortName);
            return new Named(name, all, sorted);
        }

        private static String lastWordFirst(String folded) {
            int last = folded.lastIndexOf(' ');
            return last < 0 ? folded : folded.substring(last + 1) + " " + folded.substring(0, last);
        }
    }

    private Filmographies(
            long[] people, Named[] names, int[] from, long[] films, byte[] departments) {
        this.people = people;
        this.names = names;
        this.ranks = ranked(names);
        this.from = from;
        this.films = films;
        this.departments = departments;
    }

    /// How many people there are.
    public int size() {
        return people.length;
    }

    public PersonRef person(int place) {
        return new PersonRef(people[place], names[place].name());
    }

    public long key(int place) {
        return people[place];
    }

    /// All names of a person folded, one a line.
    public String folded(int place) {
        return names[place].folded();
    }

    /// The place of a person in the row of all names, counted from 0.
    public int rank(int place) {
        return ranks[place];
    }

    /// The place of a person, below 0 where they have no credit.
    public int find(long person) {
        int found = Arrays.binarySearch(people, person);
        return found < 0 ? -1 : found;
    }

    /// The first credit of a person.
    public int from(int place) {
        return from[place];
    }

    /// The end of a person's credits, which is the first of the next one.
    public int to(int place) {
        return from[place + 1];
    }

    /// The key of a credit's film.
    public long film(int credit) {
        return films[credit];
    }

    public Department department(int credit) {
        return DEPARTMENTS[departments[credit]];
    }

    /// These once the credits of some films and the names of some people have been read again.
    ///
    /// @param changed the films whose credits are in `fresh`, and only there
    /// @param fresh with the names of everyone in it, and of everyone whose names changed
    public Filmographies with(Set<Long> changed, Columns fresh) {
        Columns all = new Columns();
        for (int i = 0; i < people.length; i++) {
            all.name(people[i], fresh.names.getOrDefault(people[i], names[i]));
            for (int credit = from[i]; credit < from[i + 1]; credit++) {
                if (!changed.contains(films[credit])) {
                    all.add(people[i], films[credit], departments[credit]);
                }
            }
        }
        fresh.names.forEach(all.names::putIfAbsent);
        for (int i = 0; i < fresh.size; i++) {
            all.add(fresh.people[i], fresh.films[i], fresh.departments[i]);
        }
        return all.packed();
    }

    private static int[] ranked(Named[] names) {
        Integer[] order = new Integer[names.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> names[a].sorted().compareTo(names[b].sorted()));
        int[] ranks = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            ranks[order[i]] = i;
        }
        return ranks;
    }

    /// Takes in people and credits one by one.
    public static final class Columns {

        private final Map<Long, Named> names = new HashMap<>();
        private long[] people = new long[64];
        private long[] films = new long[64];
        private byte[] departments = new byte[64];
        private int size;

        /// Says what a person is called; those without a credit are left out in the end.
        public void name(long person, Named called) {
            names.put(person, called);
        }

        public void add(long person, long film, Department department) {
            add(person, film, (byte) department.ordinal());
        }

        private void add(long person, long film, byte department) {
            if (size == people.length) {
                people = Arrays.copyOf(people, size * 2);
                films = Arrays.copyOf(films, size * 2);
                departments = Arrays.copyOf(departments, size * 2);
            }
            people[size] = person;
            films[size] = film;
            departments[size] = department;
            size++;
        }

        /// The keys of everyone, in order and each once; a stream would box a million of them.
        private long[] keys() {
            long[] sorted = Arrays.copyOf(people, size);
            Arrays.sort(sorted);
            int count = 0;
            for (int i = 0; i < size; i++) {
                if (i == 0 || sorted[i] != sorted[i - 1]) {
                    sorted[count++] = sorted[i];
                }
            }
            return Arrays.copyOf(sorted, count);
        }

        /// Everyone who was named and has a credit, in order.
        public Filmographies packed() {
            long[] keys = keys();
            int[] places = new int[size];
            int[] from = new int[keys.length + 1];
            for (int i = 0; i < size; i++) {
                boolean same = i > 0 && people[i] == people[i - 1];
                places[i] = same ? places[i - 1] : Arrays.binarySearch(keys, people[i]);
                from[places[i] + 1]++;
            }
            for (int i = 0; i < keys.length; i++) {
                from[i + 1] += from[i];
            }
            int[] next = Arrays.copyOf(from, from.length);
            long[] filmsInOrder = new long[size];
            byte[] departmentsInOrder = new byte[size];
            for (int i = 0; i < size; i++) {
                int at = next[places[i]]++;
                filmsInOrder[at] = films[i];
                departmentsInOrder[at] = departments[i];
            }
            Named[] called = new Named[keys.length];
            Arrays.setAll(called, i -> names.getOrDefault(keys[i], new Named("", "", "")));
            return new Filmographies(keys, called, from, filmsInOrder, departmentsInOrder);
        }
    }
}
