package app.matinee.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.IncomingFilm;
import app.matinee.incoming.Outcome;
import app.matinee.incoming.Remark;
import app.matinee.job.Progress;
import app.matinee.text.Texts;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.ImportRequest;
import app.matinee.transfer.reading.Importer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people bring by mistake, or others by malice; each is named in plain words.
class BadFilesTest {

    private static final String WATCHED = "Date,Name,Year,Letterboxd URI\n";
    private static final String ANORA = "2025-03-01,Anora,2024,https://boxd.it/A1\n";

    @TempDir private Path folder;
    private final Map<String, byte[]> files = new TreeMap<>();

    @Test
    void zipsThatAreCutOffLockedOrFullOfMalice() throws Exception {
        put("watched.csv", WATCHED + ANORA);
        put("ratings.csv", "Date,Name,Year,Letterboxd URI,Rating\n");
        refused(zip("cut.zip", zip -> Arrays.copyOf(zip, zip.length / 2)), "cut.zip is cut off");
        refused(zip("locked.zip", BadFilesTest::locked), "locked.zip is protected by a password");
        for (String path : new String[] {"../../watched.csv", "/etc/watched.csv", "C:\\x.csv"}) {
            put(path, WATCHED);
            refused(
                    zip("out.zip", zip -> zip),
                    "out.zip holds a path that leads out of it: " + path);
            files.remove(path);
        }
        for (int i = 0; i < 10_000; i++) {
            files.put("lists/" + i + ".csv", new byte[0]);
        }
        refused(zip("many.zip", zip -> zip), "many.zip holds more than 10,000 files");
    }

    @Test
    void aBombIsNamedAndTheOtherFilesComeIn() throws Exception {
        put("watched.csv", WATCHED + ANORA);
        files.put("ratings.csv", new byte[100_000_001]);
        files.put("diary.csv", new byte[9]);
        IncomingBatch batch = read(zip("bomb.zip", zip -> zip));
        assertThat(batch.films()).extracting(IncomingFilm::title).containsExactly("Anora");
        assertThat(failures(batch))
                .anyMatch(said -> said.startsWith("ratings.csv is larger than any such file"))
                .anyMatch(said -> said.startsWith("diary.csv holds NUL characters"));
    }

    @Test
    void rowsAndHeadersThatDoNotFitAreNamedWithTheirPlace() throws Exception {
        put("watched.csv", WATCHED + ANORA + "2025-03-01,I, Tonya,2017,https://boxd.it/T1\n2025");
        put("ratings.csv", "Date,Name,Name,Letterboxd URI,Rating\n" + ANORA);
        put("likes/films.csv", "<html><title>Sign in</title></html>");
        IncomingBatch batch = read(zip("rows.zip", zip -> zip));
        assertThat(batch.remarks())
                .extracting(remark -> remark.source().file() + ":" + remark.source().row())
                .contains("watched.csv:3", "watched.csv:4");
        assertThat(failures(batch))
                .anyMatch(said -> said.startsWith("The row has one field more than"))
                .anyMatch(said -> said.startsWith("It has no title"))
                .anyMatch(said -> said.startsWith("ratings.csv has two columns of the name Name"))
                .anyMatch(said -> said.startsWith("likes/films.csv is a web page"));
    }

    @Test
    void tablesThatAreNone() throws Exception {
        Path cell = folder.resolve("cell.csv");
        try (OutputStream out = Files.newOutputStream(cell)) {
            out.write("Title,Year\nRan,1985\n\"".getBytes(StandardCharsets.UTF_8));
            byte[] much = "x".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 100; i++) {
                out.write(much);
            }
        }
        refused(cell, "cell.csv holds a cell larger than any sensible one, at line 3");
        refused(
                Files.write(folder.resolve("nul.csv"), new byte[5_000]),
                "nul.csv holds NUL characters");
        refused(
                Files.writeString(
                        folder.resolve("films.csv"),
                        "<!DOCTYPE html>\n<html><form>Sign in, or go</form></html>"),
                "films.csv is a web page, perhaps the one to sign in");
        refused(Files.writeString(folder.resolve("none.csv"), "\n"), "none.csv is empty");
    }

    @Test
    void tablesWithRowsAndHeadersThatDoNotFit() throws Exception {
        Path table =
                Files.writeString(
                        folder.resolve("mine.csv"),
                        "Title,Title,Year,Rating\nRan\nHeat,,1995,4,5,6\n,,2001,\nFlow,,soon,x\n");
        IncomingBatch batch = read(table);
        assertThat(batch.films())
                .extracting(IncomingFilm::title)
                .containsExactly("Ran", "Heat", "Flow");
        assertThat(batch.remarks())
                .extracting(
                        r -> r.source().file() + ":" + r.source().row() + ":" + r.source().column())
                .containsExactlyInAnyOrder("mine.csv:4:", "mine.csv:5:Year", "mine.csv:5:Rating");
    }

    @Test
    void lettersOfAnySort() throws Exception {
        String text = WATCHED + "2025-03-01,Amélie,2001,https://boxd.it/B1\n";
        Charset windows = Charset.forName("windows-1252");
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        for (byte[] bytes :
                new byte[][] {
                    text.getBytes(StandardCharsets.UTF_16),
                    text.getBytes(StandardCharsets.UTF_16LE),
                    text.getBytes(windows),
                    new String(utf8, windows).getBytes(StandardCharsets.UTF_8)
                }) {
            Path file = Files.write(folder.resolve("watched.csv"), bytes);
            assertThat(read(file).films())
                    .extracting(IncomingFilm::title)
                    .containsExactly("Amélie");
        }
    }

    @Test
    void aFileThatChangesWhileItIsReadIsRefused() throws Exception {
        put("watched.csv", WATCHED + ANORA);
        put("ratings.csv", WATCHED);
        Path zip = zip("growing.zip", bytes -> bytes);
        Importer importer = Importers.all().named("letterboxd").orElseThrow();
        Progress meanwhile = new Meanwhile(() -> Files.writeString(zip, "other"));
        assertThatThrownBy(() -> importer.read(ImportRequest.usual(zip, importer), meanwhile))
                .isInstanceOf(ImportRefused.class);
        Path table =
                Files.writeString(
                        folder.resolve("ratings.csv"), "Const,Your Rating,Title,Title Type\n");
        Importer imdb = Importers.all().named("imdb").orElseThrow();
        Progress growing = new Meanwhile(() -> Files.writeString(table, "tt0000001,1,A,Movie\n"));
        assertThatThrownBy(() -> imdb.read(ImportRequest.usual(table, imdb), growing))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        e ->
                                assertThat(say(e))
                                        .startsWith("ratings.csv changed while it was read"));
    }

    /// Something that happens to the file at the first look of the progress.
    private record Meanwhile(Deed deed) implements Progress {

        interface Deed {
            void run() throws IOException;
        }

        @Override
        public void report(long done, long total, String messageKey, Object... args) {}

        @Override
        public boolean isCancelled() {
            try {
                deed.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return false;
        }
    }

    private static byte[] locked(byte[] zip) {
        zip[6] |= 1;
        for (int i = 0; i < zip.length - 3; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 8] |= 1;
            }
        }
        return zip;
    }

    private void put(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path zip(String name, UnaryOperator<byte[]> then) throws IOException {
        Path zip = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream zipped = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zipped.putNextEntry(new ZipEntry(file.getKey()));
                zipped.write(file.getValue());
                zipped.closeEntry();
            }
        }
        return Files.write(zip, then.apply(Files.readAllBytes(zip)));
    }

    private void refused(Path file, String words) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        ImportRefused.class, e -> assertThat(say(e)).startsWith(words));
    }

    private static String say(ImportRefused refused) {
        return Texts.english().say(refused.phrase());
    }

    private static List<String> failures(IncomingBatch batch) {
        return batch.remarks().stream()
                .filter(remark -> remark.outcome() == Outcome.FAILED)
                .map(Remark::reason)
                .map(Texts.english()::say)
                .toList();
    }

    private static IncomingBatch read(Path file) throws ImportRefused {
        var recognised = (Recognised.Foreign) Importers.all().recognise(file);
        return recognised
                .importer()
                .read(ImportRequest.usual(file, recognised.importer()), Progress.NONE);
    }
}
