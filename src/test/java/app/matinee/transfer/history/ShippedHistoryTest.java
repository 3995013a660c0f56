package app.matinee.transfer.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.IncomingFilm;
import app.matinee.incoming.IncomingNomination;
import app.matinee.job.Progress;
import app.matinee.library.FilmField;
import app.matinee.library.Journal;
import app.matinee.library.imports.Decisions;
import app.matinee.library.imports.ImportPlan;
import app.matinee.library.imports.Imports;
import app.matinee.model.Credit;
import app.matinee.model.ExternalId;
import app.matinee.model.Film;
import app.matinee.model.JournalFolder;
import app.matinee.text.Texts;
import app.matinee.transfer.academy.AcademyImporter;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.ImportRequest;
import app.matinee.transfer.reading.Importer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The facts about prizes that come with the program.
class ShippedHistoryTest {

    private static final Path DATA = Path.of(System.getProperty("matinee.data", "/nowhere"));

    @TempDir private Path folder;

    @Test
    void isWholeAndEachRowHasASource() throws ImportRefused {
        IncomingBatch batch = history();
        assertThat(batch.remarks()).isEmpty();
        assertThat(batch.nominations()).hasSize(97 + 98);
        assertThat(batch.nominations()).noneMatch(n -> n.nomination().source().isEmpty());
        assertThat(batch.films())
                .allMatch(f -> f.ids().size() == 1)
                .noneMatch(f -> f.credits().isEmpty())
                .noneMatch(f -> f.film().facts().countries().isEmpty());
        assertThat(in(batch, "1946")).as("eleven shared the first").hasSize(11);
        assertThat(in(batch, "1968")).isEmpty();
        assertThat(in(batch, "2020")).isEmpty();
        assertThat(batch.nominations())
                .filteredOn(n -> n.canonical().equals("Palme d'Or"))
                .extracting(IncomingNomination::category)
                .containsOnly("Grand Prix", "Palme d'Or");
    }

    @Test
    void fourFilmsWonBoth() throws ImportRefused {
        IncomingBatch batch = history();
        Set<Integer> cannes = winners(batch, "Palme d'Or");
        cannes.retainAll(winners(batch, "Best Picture"));
        assertThat(cannes)
                .extracting(i -> batch.films().get(i).title())
                .containsExactlyInAnyOrder("The Lost Weekend", "Marty", "Parasite", "Anora");
    }

    @Test
    void neonBroughtFiveInARowAndOneMore() throws ImportRefused {
        IncomingBatch batch = history();
        assertThat(batch.films())
                .filteredOn(f -> distributor(f).equals("Neon"))
                .extracting(IncomingFilm::title)
                .containsExactly(
                        "Parasite",
                        "Titane",
                        "Triangle of Sadness",
                        "Anatomy of a Fall",
                        "Anora",
                        "It Was Just an Accident");
        assertThat(batch.films())
                .filteredOn(f -> Set.of(2011, 2024).contains(f.film().facts().year()))
                .filteredOn(f -> f.film().facts().countries().getFirst().equals("United States"))
                .extracting(IncomingFilm::title)
                .contains("The Tree of Life", "Anora");
    }

    @Test
    void agreesWithPublicDataWhereThatIsAtHand() throws ImportRefused, IOException {
        Path prizes = DATA.resolve("cannes/top-prize.csv");
        assumeTrue(Files.exists(prizes));
        IncomingBatch batch = history();
        Set<String> theirs =
                Files.readAllLines(prizes).stream()
                        .skip(1)
                        .map(line -> line.split(","))
                        .filter(fields -> Integer.parseInt(fields[0]) <= 2025)
                        .map(fields -> fields[0] + " " + fields[2])
                        .collect(Collectors.toSet());
        assertThat(ours(batch, "Palme d'Or", false)).isEqualTo(theirs);
        Set<String> best =
                Files.readAllLines(DATA.resolve("oscars/oscars.csv")).stream()
                        .map(line -> line.split("\t"))
                        .filter(f -> f[3].equals("BEST PICTURE") && f.length > 10)
                        .filter(f -> f[10].equals("True"))
                        .map(f -> f[0] + " " + f[6])
                        .collect(Collectors.toSet());
        assertThat(ours(batch, "Best Picture", true)).isEqualTo(best);
    }

    @Test
    void knowsTheYearsWithoutAPrize() throws Exception {
        try (Journal journal = Journal.create(new JournalFolder(folder), Clock.systemUTC())) {
            take(journal.imports(() -> {}), new HistoryImporter(), Path.of(""));
            assertThat(
                            journal.awards().bodies().stream()
                                    .filter(body -> body.name().startsWith("Cannes"))
                                    .flatMap(b -> journal.awards().ceremonies(b.id()).stream())
                                    .filter(c -> !c.note().isEmpty())
                                    .map(c -> c.edition()))
                    .containsExactlyInAnyOrder(2, 21, 73);
        }
    }

    @Test
    void goesTogetherWithTheAcademysOwnHistory() throws Exception {
        Path table = DATA.resolve("oscars/oscars.csv");
        assumeTrue(Files.exists(table));
        try (Journal journal = Journal.create(new JournalFolder(folder), Clock.systemUTC())) {
            Imports imports = journal.imports(() -> {});
            take(imports, new HistoryImporter(), Path.of(""));
            take(imports, new AcademyImporter(), table);
            assertThat(plan(imports, new HistoryImporter(), Path.of("")).counts().changeNothing())
                    .isTrue();
            long anora = known(journal, "tt28607951");
            assertThat(journal.films().dossier(anora).orElseThrow().honours())
                    .as("Palme d'Or and six nominations")
                    .hasSize(7);

            long brutalist = known(journal, "tt8999762");
            journal.films()
                    .edit(
                            brutalist,
                            FilmField.CATALOGUED,
                            f -> f.withShelves(f.shelves().withCatalogued(true)));
            Film added = journal.films().find(brutalist).orElseThrow();
            assertThat(added.directors()).containsExactly("Brady Corbet");
            assertThat(added.credits())
                    .filteredOn(c -> c.job().equals(Credit.ACTOR))
                    .extracting(Credit::shownName)
                    .contains("Adrien Brody", "Guy Pearce", "Felicity Jones");
            assertThat(added.credits())
                    .filteredOn(c -> c.shownName().equals("Adrien Brody"))
                    .extracting(Credit::character)
                    .containsExactly("László Tóth");
        }
    }

    /// Casablanca is of 1942 and won among the films of 1943; Cannes shows films of the year
    /// before.
    @Test
    void saysWhichYearsFilmsACeremonyHonours() throws Exception {
        assertThat(
                        history().ceremonies().stream()
                                .map(coming -> coming.ceremony())
                                .map(c -> c.name() + " " + c.filmYear()))
                .contains(
                        "1st Academy Awards 1928",
                        "16th Academy Awards 1943",
                        "1st Cannes Film Festival 1946",
                        "22nd Cannes Film Festival 1969");
    }

    private static long known(Journal journal, String imdb) {
        return journal.films().known(new ExternalId(ExternalId.IMDB, imdb)).getFirst();
    }

    private static Set<String> ours(IncomingBatch batch, String canonical, boolean edition) {
        return batch.nominations().stream()
                .filter(n -> n.canonical().equals(canonical))
                .map(n -> {
                    var ceremony = batch.ceremonies().get(n.ceremony()).ceremony();
                    String film =
                            batch.films().get(n.films().getFirst().film()).ids().getFirst().value();
                    return (edition ? ceremony.edition() : ceremony.date().iso()) + " " + film;
                })
                .collect(Collectors.toSet());
    }

    private static List<IncomingNomination> in(IncomingBatch batch, String year) {
        return batch.nominations().stream()
                .filter(n -> n.canonical().equals("Palme d'Or"))
                .filter(n ->
                        batch.ceremonies().get(n.ceremony()).ceremony().date().iso().equals(year))
                .toList();
    }

    private static Set<Integer> winners(IncomingBatch batch, String canonical) {
        return batch.nominations().stream()
                .filter(n -> n.canonical().equals(canonical))
                .map(n -> n.films().getFirst().film())
                .collect(Collectors.toSet());
    }

    private static String distributor(IncomingFilm film) {
        return film.film().companies().isEmpty()
                ? ""
                : film.film().companies().getFirst().company().name();
    }

    private static IncomingBatch history() throws ImportRefused {
        HistoryImporter importer = new HistoryImporter();
        return importer.read(ImportRequest.usual(Path.of(""), importer), Progress.NONE);
    }

    private static void take(Imports imports, Importer importer, Path file) throws ImportRefused {
        imports.apply(plan(imports, importer, file), Texts.english(), Progress.NONE);
    }

    private static ImportPlan plan(Imports imports, Importer importer, Path file)
            throws ImportRefused {
        return imports.plan(
                importer.read(ImportRequest.usual(file, importer), Progress.NONE),
                Decisions.NONE,
                Progress.NONE);
    }
}
