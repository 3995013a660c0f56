package app.matinee.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.incoming.IncomingBatch;
import app.matinee.job.Progress;
import app.matinee.transfer.reading.ImportRequest;
import app.matinee.transfer.reading.Importer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Small files of each format in `golden/FORMAT/`, and beside each, as `NAME.batch`, what a reader
/// makes of it; `NAME.options` names what was chosen. A folder is read as it is and as a zip.
class GoldenPairsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    @TempDir private Path folder;

    @TestFactory
    List<DynamicTest> everyFileMeansWhatStandsBesideIt() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN, 2)) {
            return files.filter(file -> file.toString().endsWith(".batch"))
                    .sorted()
                    .map(file ->
                            DynamicTest.dynamicTest(
                                    GOLDEN.relativize(file).toString(), () -> compare(file)))
                    .toList();
        }
    }

    private void compare(Path expected) throws Exception {
        String name = expected.getFileName().toString().replaceFirst("\\.batch$", "");
        Path options = expected.resolveSibling(name + ".options");
        Set<String> chosen =
                Files.exists(options)
                        ? Set.of(Files.readString(options).strip().split("\\s+"))
                        : Set.of();
        Path input = expected.resolveSibling(input(expected, name));
        String format = String.valueOf(expected.getParent().getFileName());
        String was = Files.exists(expected) ? Files.readString(expected) : "";
        String now = read(input, format, chosen);
        if (Boolean.getBoolean("matinee.golden.write")) {
            Files.writeString(expected, now);
        } else {
            assertThat(now).isEqualTo(was);
        }
        if (Files.isDirectory(input)) {
            assertThat(read(zipped(input), format, chosen)).as("the same as a zip").isEqualTo(now);
        }
    }

    private static String input(Path expected, String name) throws IOException {
        try (Stream<Path> beside = Files.list(expected.getParent())) {
            return beside.map(file -> file.getFileName().toString())
                    .filter(file -> file.equals(name) || file.startsWith(name + "."))
                    .filter(file -> !file.endsWith(".batch") && !file.endsWith(".options"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String read(Path input, String format, Set<String> options) throws Exception {
        var recognised = (Recognised.Foreign) Importers.all().recognise(input);
        Importer importer = recognised.importer();
        assertThat(importer.format()).isEqualTo(format);
        IncomingBatch batch = importer.read(new ImportRequest(input, options, ZONE), Progress.NONE);
        return BatchText.of(batch);
    }

    private Path zipped(Path input) throws IOException {
        Path zip = folder.resolve(input.getFileName() + ".zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream zipped = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(input)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zipped.putNextEntry(
                        new ZipEntry(input.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zipped);
                zipped.closeEntry();
            }
        }
        return zip;
    }
}
