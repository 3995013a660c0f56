package app.matinee.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.Outcome;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The golden files of every reader through the whole path: in, again, and back.
class EveryReaderTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TempDir private Path folder;

    @TestFactory
    List<DynamicTest> comesInOnceAndGoesWithoutATrace() throws IOException {
        try (Stream<Path> formats = Files.list(GOLDEN)) {
            return formats.sorted()
                    .map(format ->
                            DynamicTest.dynamicTest(
                                    format.getFileName().toString(), () -> inAndBack(format)))
                    .toList();
        }
    }

    private void inAndBack(Path format) throws Exception {
        Path place = folder.resolve(format.getFileName());
        try (Journal journal = Journal.create(new JournalFolder(place), Clock.systemUTC());
                Stream<Path> files = Files.list(format)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (!name.endsWith(".batch") && !name.endsWith(".options")) {
                    inAndBack(journal.imports(() -> {}), file, place);
                }
            }
        }
    }

    private static void inAndBack(Imports imports, Path file, Path place) throws Exception {
        var before = JournalDump.of(place);
        ImportReport report =
                imports.apply(plan(imports, file), Texts.english(), Progress.NONE).value();
        assertThat(report.counts().of(Outcome.NEW)).as(file.toString()).isPositive();
        assertThat(plan(imports, file).rows())
                .as("the same file again: %s", file)
                .noneMatch(r -> r.outcome() == Outcome.NEW || r.outcome() == Outcome.MERGED);
        assertThat(imports.takeBack(report.id()).value().kept()).isEmpty();
        assertThat(JournalDump.of(place)).as(file.toString()).isEqualTo(before);
    }

    private static ImportPlan plan(Imports imports, Path file) throws Exception {
        var recognised = (Recognised.Foreign) Importers.all().recognise(file);
        IncomingBatch batch =
                recognised
                        .importer()
                        .read(ImportRequest.usual(file, recognised.importer()), Progress.NONE);
        return imports.plan(batch, Decisions.NONE, Progress.NONE);
    }
}
