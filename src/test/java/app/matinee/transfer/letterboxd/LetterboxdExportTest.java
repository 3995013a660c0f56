package app.matinee.transfer.letterboxd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.Outcome;
import app.matinee.incoming.RecordKind;
import app.matinee.job.Progress;
import app.matinee.library.Journal;
import app.matinee.library.imports.Decisions;
import app.matinee.library.imports.ImportPlan;
import app.matinee.library.imports.ImportReport;
import app.matinee.library.imports.Imports;
import app.matinee.library.imports.JournalDump;
import app.matinee.model.JournalFolder;
import app.matinee.text.Texts;
import app.matinee.transfer.reading.ImportRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real export, where it is at hand, through the whole path.
class LetterboxdExportTest {

    private static final Path EXPORT =
            Path.of(System.getProperty("matinee.data", "/nowhere"), "letterboxd");

    @TempDir private Path folder;

    @BeforeEach
    void needsTheExport() {
        assumeTrue(Files.exists(EXPORT));
    }

    @Test
    void comesInOnceAndGoesWithoutATrace() throws Exception {
        try (Journal journal = Journal.create(new JournalFolder(folder), Clock.systemUTC())) {
            Imports imports = journal.imports(() -> {});
            Map<String, List<String>> before = JournalDump.of(folder);

            ImportPlan plan = plan(imports, "letterboxd-export.zip");
            assertThat(plan.counts().of(Outcome.DOUBTFUL)).isZero();
            ImportReport report = imports.apply(plan, Texts.english(), Progress.NONE).value();
            assertThat(report.counts().of(Outcome.FAILED)).isZero();
            // 2,132 diary rows, each a viewing; the dated reviews are among them.
            assertThat(plan.count(RecordKind.VIEWING, Outcome.NEW)).isEqualTo(2_132);
            assertThat(plan.count(RecordKind.LIST, Outcome.NEW)).isEqualTo(25);

            ImportPlan again = plan(imports, "letterboxd-export.zip");
            assertThat(again.rows())
                    .filteredOn(
                            row -> row.outcome() == Outcome.NEW || row.outcome() == Outcome.MERGED)
                    .isEmpty();
            assertThat(plan(imports, "export").counts().changeNothing()).isTrue();

            assertThat(imports.takeBack(report.id()).value().kept()).isEmpty();
            assertThat(JournalDump.of(folder)).isEqualTo(before);
        }
    }

    private static ImportPlan plan(Imports imports, String name) throws Exception {
        var importer = new LetterboxdImporter();
        IncomingBatch batch =
                importer.read(ImportRequest.usual(EXPORT.resolve(name), importer), Progress.NONE);
        return imports.plan(batch, Decisions.NONE, Progress.NONE);
    }
}
