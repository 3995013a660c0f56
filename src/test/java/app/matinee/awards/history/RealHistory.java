package app.matinee.awards.history;

import app.matinee.model.AwardBody;
import app.matinee.model.AwardRecords;
import app.matinee.model.AwardedFilm;
import app.matinee.model.AwardedPerson;
import app.matinee.model.Category;
import app.matinee.model.Ceremony;
import app.matinee.model.FilmFlags;
import app.matinee.model.NominatedFilm;
import app.matinee.model.Nomination;
import app.matinee.model.Nominee;
import app.matinee.model.PartialDate;
import app.matinee.model.PersonRef;
import app.matinee.model.Result;
import app.matinee.model.Standing;
import app.matinee.model.Uuid7;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/// The real history of the Academy Awards and of Cannes’ top prize, read from the files that the
/// system property `matinee.data` points at, straight into memory.
public final class RealHistory {

    private static final AwardBody ACADEMY =
            new AwardBody(
                    1,
                    Uuid7.next(),
                    "Academy of Motion Picture Arts and Sciences",
                    "Academy",
                    "Academy Award",
                    "United States");
    private static final AwardBody CANNES =
            new AwardBody(2, Uuid7.next(), "Cannes Film Festival", "Cannes", "", "France");
    private static final Set<String> NEON =
            Set.of(
                    "tt6751668",
                    "tt10944760",
                    "tt7322224",
                    "tt17009710",
                    "tt28607951",
                    "tt36491653");
    private static final Map<String, String> COUNTRIES =
            Map.of("US", "United States", "FR", "France", "GB", "United Kingdom", "IT", "Italy");

    private final Map<String, Long> films = new LinkedHashMap<>();
    private final Map<String, String[]> filmFacts = new LinkedHashMap<>();
    private final Map<String, AwardedPerson> people = new LinkedHashMap<>();
    private final Map<String, Ceremony> ceremonies = new LinkedHashMap<>();
    private final Map<String, Category> categories = new LinkedHashMap<>();
    private final List<Nomination> nominations = new ArrayList<>();
    private final Map<String, List<PersonRef>> directors = new LinkedHashMap<>();

    private RealHistory() {}

    /// Reads it; the test is skipped where the files are not.
    public static AwardHistory read() {
        String folder = System.getProperty("matinee.data", "");
        Assumptions.assumeTrue(!folder.isEmpty() && Files.isDirectory(Path.of(folder)));
        RealHistory reading = new RealHistory();
        reading.cannes(Path.of(folder, "cannes", "top-prize.csv"));
        reading.academy(Path.of(folder, "oscars", "oscars.csv"));
        return AwardHistory.of(reading.records());
    }

    private void academy(Path file) {
        for (String line : lines(file)) {
            String[] cells = Arrays.copyOf(line.split("\t", -1), 14);
            Arrays.setAll(cells, i -> cells[i] == null ? "" : cells[i].replace("\\\"", "\""));
            int edition = Integer.parseInt(cells[0]);
            int year = Integer.parseInt(cells[1].substring(0, 4));
            int held = cells[1].length() > 4 ? year + 2 : year + 1;
            Ceremony ceremony =
                    ceremony(
                            ACADEMY,
                            edition,
                            "%d%s Academy Awards".formatted(edition, ending(edition)),
                            edition == 97 ? "2025-03-02" : String.valueOf(held),
                            year);
            Category category = category(ceremony, cells[4], canonical(cells[3]));
            List<NominatedFilm> nominated = new ArrayList<>();
            String[] titles = cells[5].split("\\|");
            String[] ids = cells[6].split("\\|");
            for (int i = 0; i < titles.length && !cells[5].isEmpty(); i++) {
                String id = i < ids.length && !ids[i].isEmpty() ? ids[i] : titles[i];
                nominated.add(new NominatedFilm(0, film(id, titles[i], year), ""));
            }
            List<Nominee> nominees = new ArrayList<>();
            String[] names = cells[8].split("\\|");
            String[] keys = cells[9].split("\\|");
            for (int i = 0; i < names.length && !cells[8].isEmpty(); i++) {
                String key = i < keys.length ? keys[i] : "";
                for (String one : key.split(",")) {
                    nominees.add(nominee(one, names[i]));
                }
            }
            if (category.canonical().equals("Directing") && !cells[6].isEmpty()) {
                directors
                        .computeIfAbsent(ids[0], _ -> new ArrayList<>())
                        .addAll(
                                nominees.stream()
                                        .filter(n -> n.personId() != null)
                                        .map(n -> new PersonRef(n.personId(), n.name()))
                                        .toList());
            }
            boolean official = !cells[12].contains("NOT AN OFFICIAL NOMINATION");
            add(category, nominated, nominees, cells[10].equals("True"), official);
        }
    }

    private void cannes(Path file) {
        int edition = 0;
        String before = "";
        for (String line : lines(file)) {
            List<String> cells = csv(line);
            int year = Integer.parseInt(cells.get(0));
            if (year < 1946 || year > 2026) {
                continue;
            }
            if (!cells.get(0).equals(before)) {
                edition++;
                if (year == 1969 || year == 2021) {
                    edition++;
                    Ceremony none =
                            ceremony(
                                    CANNES,
                                    edition - 1,
                                    "%d%s Cannes Film Festival"
                                            .formatted(edition - 1, ending(edition - 1)),
                                    String.valueOf(year - 1),
                                    year - 1);
                    category(none, "Palme d'Or", "Palme d'Or");
                }
                before = cells.get(0);
            }
            Ceremony ceremony =
                    ceremony(
                            CANNES,
                            edition,
                            "%d%s Cannes Film Festival".formatted(edition, ending(edition)),
                            year >= 2025 ? year + "-05-24" : String.valueOf(year),
                            year);
            String name = year < 1955 || year > 1963 && year < 1975 ? "Grand Prix" : "Palme d'Or";
            long film = film(cells.get(2), cells.get(3), year);
            filmFacts.get(cells.get(2))[2] = cells.get(6);
            add(
                    category(ceremony, name, "Palme d'Or"),
                    List.of(new NominatedFilm(0, film, "")),
                    List.of(),
                    true,
                    true);
        }
    }

    private Ceremony ceremony(AwardBody body, int edition, String name, String date, int filmYear) {
        return ceremonies.computeIfAbsent(
                name,
                _ ->
                        new Ceremony(
                                ceremonies.size() + 1L,
                                Uuid7.next(),
                                body.id(),
                                name,
                                edition,
                                new PartialDate(date),
                                null,
                                filmYear,
                                "",
                                "",
                                List.of(),
                                "",
                                ""));
    }

    private Category category(Ceremony ceremony, String name, String canonical) {
        return categories.computeIfAbsent(
                ceremony.id() + name,
                _ ->
                        new Category(
                                categories.size() + 1L,
                                ceremony.id(),
                                name,
                                canonical,
                                categories.size()));
    }

    private long film(String id, String title, int year) {
        filmFacts.computeIfAbsent(id, _ -> new String[] {title, String.valueOf(year), ""});
        return films.computeIfAbsent(id, _ -> films.size() + 1L);
    }

    private Nominee nominee(String key, String name) {
        if (!key.startsWith("nm")) {
            return new Nominee(0, name, null, null, false);
        }
        AwardedPerson person =
                people.computeIfAbsent(
                        key, _ -> new AwardedPerson(people.size() + 1L, Uuid7.next(), name));
        return new Nominee(0, name, person.id(), null, false);
    }

    private void add(
            Category category,
            List<NominatedFilm> films,
            List<Nominee> nominees,
            boolean won,
            boolean official) {
        nominations.add(
                new Nomination(
                        nominations.size() + 1L,
                        Uuid7.next(),
                        category.id(),
                        films,
                        nominees,
                        "",
                        won ? Result.WON : Result.NOMINATED,
                        official ? Standing.OFFICIAL : Standing.UNOFFICIAL,
                        "",
                        "",
                        ""));
    }

    private AwardRecords records() {
        return new AwardRecords(
                List.of(ACADEMY, CANNES),
                List.copyOf(ceremonies.values()),
                List.copyOf(categories.values()),
                nominations,
                films.keySet().stream().map(this::awarded).toList(),
                List.copyOf(people.values()),
                List.of());
    }

    private AwardedFilm awarded(String id) {
        String[] facts = filmFacts.get(id);
        return new AwardedFilm(
                films.get(id),
                Uuid7.next(),
                facts[0],
                Integer.valueOf(facts[1]),
                directors.getOrDefault(id, List.of()).stream().distinct().toList(),
                facts[2].isEmpty()
                        ? List.of()
                        : Arrays.stream(facts[2].split("[,;] ?"))
                                .map(code -> COUNTRIES.getOrDefault(code, code))
                                .toList(),
                NEON.contains(id) ? List.of("Neon") : List.of(),
                null,
                new FilmFlags(0));
    }

    /// "ACTOR IN A LEADING ROLE" as "Actor in a Leading Role".
    private static String canonical(String shouted) {
        StringBuilder name = new StringBuilder();
        for (String word : shouted.split(" ")) {
            String low = word.toLowerCase(Locale.ROOT);
            boolean small = !name.isEmpty() && Set.of("in", "a", "and", "or").contains(low);
            name.append(name.isEmpty() ? "" : " ")
                    .append(
                            small || !word.equals(word.toUpperCase(Locale.ROOT))
                                    ? small ? low : word
                                    : capital(low));
        }
        return name.toString();
    }

    private static String capital(String word) {
        return word.isEmpty()
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String ending(int number) {
        return switch (number % 100 / 10 == 1 ? 0 : number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> csv(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    /// The person of a name, the first where there are several.
    public static AwardedPerson person(AwardHistory history, String name) {
        return history.people().stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    public static AwardedFilm film(AwardHistory history, String title, @Nullable Integer year) {
        return history.films().stream()
                .filter(f -> f.title().equals(title))
                .filter(f -> year == null || year.equals(f.year()))
                .findFirst()
                .orElseThrow();
    }
}
