package app.matinee.transfer.academy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.Outcome;
import app.matinee.incoming.RecordKind;
import app.matinee.job.Progress;
import app.matinee.library.Journal;
import app.matinee.library.NewJournal;
import app.matinee.library.imports.Decisions;
import app.matinee.library.imports.ImportPlan;
import app.matinee.library.imports.ImportReport;
import app.matinee.library.imports.Imports;
import app.matinee.library.imports.JournalDump;
import app.matinee.library.imports.PastImport;
import app.matinee.model.Done;
import app.matinee.model.ExternalId;
import app.matinee.model.Honour;
import app.matinee.model.JournalFolder;
import app.matinee.model.Nominee;
import app.matinee.model.Result;
import app.matinee.model.Standing;
import app.matinee.text.ExpectedFailure;
import app.matinee.text.Texts;
import app.matinee.transfer.archive.Archive;
import app.matinee.transfer.archive.ArchiveImport;
import app.matinee.transfer.archive.ArchiveReader;
import app.matinee.transfer.reading.ImportRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The public history of the Academy Awards, where it is at hand, through the whole path.
class AcademyHistoryTest {

    private static final Path HISTORY =
            Path.of(System.getProperty("matinee.data", "/nowhere"), "oscars", "oscars.csv");

    @TempDir private Path folder;

    @BeforeEach
    void needsTheFile() {
        assumeTrue(Files.exists(HISTORY));
    }

    @Test
    void comesInOnceAndGoesWithoutATrace() throws ExpectedFailure, SQLException {
        try (Journal journal = starter()) {
            Imports imports = journal.imports(() -> {});
            Map<String, List<String>> before = JournalDump.of(folder);
            int given = academy(journal).size();

            ImportReport report = take(imports).value();
            assertThat(report.counts().of(Outcome.NEW) + report.counts().of(Outcome.UNCHANGED))
                    .isEqualTo(12_137 + 5_265);
            assertThat(report.counts().of(Outcome.UNCHANGED)).isEqualTo(given + 17);
            assertThat(academy(journal).size()).as("merged, not doubled").isEqualTo(12_137);

            ImportPlan again = plan(imports);
            assertThat(again.counts().changeNothing()).isTrue();
            assertThat(again.count(RecordKind.NOMINATION, Outcome.UNCHANGED)).isEqualTo(12_137);

            assertThat(imports.takeBack(report.id()).value().kept()).isEmpty();
            assertThat(JournalDump.of(folder)).isEqualTo(before);
            assertThat(imports.find(report.id()).orElseThrow().state())
                    .isEqualTo(PastImport.State.TAKEN_BACK);

            journal.history().undo();
            assertThat(academy(journal).size()).as("taking back can be undone").isEqualTo(12_137);
        }
    }

    @Test
    void keepsWhatTheFileMeans() throws ExpectedFailure {
        try (Journal journal =
                new NewJournal(new JournalFolder(folder), Clock.systemUTC()).empty()) {
            take(journal.imports(() -> {}));
            List<Honour> all = academy(journal);

            assertThat(nominated(journal, "tt20221436"))
                    .as("Emilia Pérez")
                    .isEqualTo(List.of(13L, 2L));
            assertThat(nominated(journal, "tt8999762"))
                    .as("The Brutalist")
                    .isEqualTo(List.of(10L, 3L));
            assertThat(nominated(journal, "tt1262426")).as("Wicked").isEqualTo(List.of(10L, 2L));
            assertThat(nominated(journal, "tt28607951")).as("Anora").isEqualTo(List.of(6L, 5L));
            assertThat(nominated(journal, "tt0068646").getFirst())
                    .as("The Godfather")
                    .isEqualTo(10L);

            assertThat(count(all, h -> h.category().canonical().equals("Best Picture") && h.won()))
                    .isEqualTo(98);
            assertThat(count(all, h -> h.nomination().standing() != Standing.OFFICIAL))
                    .isEqualTo(90);
            assertThat(count(all, h -> h.nomination().result() == Result.WON)).isEqualTo(3_515);
            assertThat(count(all, AcademyHistoryTest::ofACountry)).isEqualTo(345);
            assertThat(count(all, h -> h.nomination().films().size() > 1)).isEqualTo(18);
            assertThat(mostInOneNight(all)).isEqualTo(4);
            assertThat(journal.films().listed().size()).isEqualTo(5_265);
            assertThat(journal.films().listed()).noneMatch(f -> f.flags().catalogued());
        }
    }

    private static List<Long> nominated(Journal journal, String imdb) {
        long film = journal.films().known(new ExternalId(ExternalId.IMDB, imdb)).getFirst();
        List<Honour> its = journal.films().dossier(film).orElseThrow().honours();
        return List.of(
                its.stream().filter(Honour::countsAsNomination).count(),
                its.stream().filter(Honour::won).count());
    }

    private static int mostInOneNight(List<Honour> all) {
        Map<String, Integer> wins = new HashMap<>();
        for (Honour honour : all) {
            if (honour.won()) {
                for (Nominee nominee : honour.nomination().nominees()) {
                    if (nominee.personId() != null) {
                        wins.merge(
                                honour.ceremony().id() + "/" + nominee.personId(), 1, Integer::sum);
                    }
                }
            }
        }
        return wins.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static boolean ofACountry(Honour honour) {
        return honour.nomination().nominees().stream().anyMatch(Nominee::country);
    }

    private static long count(List<Honour> all, Predicate<Honour> wanted) {
        return all.stream().filter(wanted).count();
    }

    private static List<Honour> academy(Journal journal) {
        List<Honour> all = new ArrayList<>();
        journal.awards().bodies().stream()
                .filter(body -> body.awardName().equals("Academy Award"))
                .flatMap(body -> journal.awards().ceremonies(body.id()).stream())
                .forEach(ceremony -> all.addAll(journal.awards().ofCeremony(ceremony.id())));
        return all;
    }

    private static Done<ImportReport> take(Imports imports) throws ExpectedFailure {
        return imports.apply(plan(imports), Texts.english(), Progress.NONE);
    }

    private static ImportPlan plan(Imports imports) throws ExpectedFailure {
        AcademyImporter importer = new AcademyImporter();
        IncomingBatch batch = importer.read(ImportRequest.usual(HISTORY, importer), Progress.NONE);
        return imports.plan(batch, Decisions.NONE, Progress.NONE);
    }

    private Journal starter() throws ExpectedFailure {
        try (Archive films = new ArchiveReader().openStarter(Progress.NONE)) {
            return new NewJournal(new JournalFolder(folder), Clock.systemUTC())
                    .filled(journal ->
                            new ArchiveImport(journal, journal.pictureFolder(), Clock.systemUTC())
                                    .run(films, Progress.NONE));
        }
    }
}
