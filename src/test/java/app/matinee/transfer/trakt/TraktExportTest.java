package app.matinee.transfer.trakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.Outcome;
import app.matinee.incoming.RecordKind;
import app.matinee.job.Progress;
import app.matinee.library.Journal;
import app.matinee.library.imports.Decisions;
import app.matinee.library.imports.ImportPlan;
import app.matinee.library.imports.Imports;
import app.matinee.library.imports.JournalDump;
import app.matinee.model.JournalFolder;
import app.matinee.text.Texts;
import app.matinee.transfer.reading.ImportRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Exports of an account through the whole path: a real one, where it is at hand, and two of one
/// account with a year between them.
class TraktExportTest {

    private static final Path EXPORT =
            Path.of(System.getProperty("matinee.data", "/nowhere"), "trakt");

    @TempDir private Path folder;

    @Test
    void aRealOneComesInOnceAndGoesWithoutATrace() throws Exception {
        assumeTrue(Files.exists(EXPORT));
        try (Journal journal = Journal.create(new JournalFolder(folder), Clock.systemUTC())) {
            Imports imports = journal.imports(() -> {});
            var before = JournalDump.of(folder);

            ImportPlan plan = plan(imports, EXPORT);
            assertThat(plan.counts().of(Outcome.DOUBTFUL)).isZero();
            assertThat(plan.counts().of(Outcome.FAILED)).isZero();
            // 4,274 watched films, 185 of them more than once, and what the piece of history adds.
            assertThat(plan.count(RecordKind.VIEWING, Outcome.NEW)).isEqualTo(4_483);
            assertThat(plan.count(RecordKind.LIST, Outcome.NEW)).isEqualTo(2);
            var report = imports.apply(plan, Texts.english(), Progress.NONE).value();

            assertThat(plan(imports, EXPORT).counts().changeNothing()).isTrue();
            assertThat(imports.takeBack(report.id()).value().kept()).isEmpty();
            assertThat(JournalDump.of(folder)).isEqualTo(before);
        }
    }

    @Test
    void aNewerExportOfTheSameAccountAddsWhatIsNew() throws Exception {
        Path export = Files.createDirectory(folder.resolve("export"));
        Path watched = export.resolve("watched-movies.json");
        try (Journal journal =
                Journal.create(new JournalFolder(folder.resolve("j")), Clock.systemUTC())) {
            Imports imports = journal.imports(() -> {});
            Files.writeString(watched, watched(2, "2024-03-01"));
            imports.apply(plan(imports, export), Texts.english(), Progress.NONE);

            Files.writeString(watched, watched(3, "2025-03-01"));
            ImportPlan newer = plan(imports, export);
            assertThat(newer.count(RecordKind.VIEWING, Outcome.NEW)).isEqualTo(1);
            assertThat(newer.count(RecordKind.FILM, Outcome.UNCHANGED)).isEqualTo(1);
        }
    }

    private static String watched(int plays, String last) {
        return """
        [{"plays": %d, "last_watched_at": "%sT00:00:00.000Z",
          "movie": {"title": "M", "year": 1931, "ids": {"trakt": 600, "imdb": "tt0022100"}}}]
        """
                .formatted(plays, last);
    }

    private static ImportPlan plan(Imports imports, Path path) throws Exception {
        var importer = new TraktImporter();
        IncomingBatch batch =
                importer.read(
                        new ImportRequest(path, Set.of(), ZoneId.of("America/Chicago")),
                        Progress.NONE);
        return imports.plan(batch, Decisions.NONE, Progress.NONE);
    }
}
