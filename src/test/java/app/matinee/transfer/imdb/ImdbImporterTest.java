package app.matinee.transfer.imdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.IncomingFilm;
import app.matinee.job.Progress;
import app.matinee.text.Texts;
import app.matinee.transfer.Importers;
import app.matinee.transfer.Recognised;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.ImportRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What golden files cannot show: damage, and files that only a choice makes plain.
class ImdbImporterTest {

    private static final String HEADER =
            "Position,Const,Created,Modified,Description,Title,Title Type,Year,Directors\n";

    @TempDir private Path folder;

    @Test
    void aListOfNoNameIsTheWatchlistIfYouSaySo() throws Exception {
        Path file =
                write(
                        "a1b2c3.csv",
                        HEADER + "1,tt0245429,2024-02-01,,,Spirited Away,Movie,2001,\n");
        assertThat(read(file, Set.of()).lists()).hasSize(1);
        IncomingBatch batch = read(file, Set.of("watchlist"));
        assertThat(batch.lists()).isEmpty();
        assertThat(batch.films().getFirst().film().shelves().watchlist()).isNotNull();
    }

    @Test
    void wideLettersAndTablesInAFolderAreOneImport() throws Exception {
        Files.write(
                folder.resolve("ratings.csv"),
                ("\uFEFFConst,Your Rating,Title,Title Type\ntt0245429,9,千と千尋の神隠し,Movie\n")
                        .getBytes(StandardCharsets.UTF_16LE));
        write("WATCHLIST.csv", HEADER + "1,tt0245429,2024-02-01,,,Spirited Away,Movie,2001,\n");
        write("readme.txt", "nothing");
        IncomingBatch batch = read(folder, Set.of());
        assertThat(batch.films()).extracting(IncomingFilm::title).hasSize(1);
        assertThat(batch.films().getFirst().film().shelves().watchlist()).isNotNull();
        assertThat(batch.films().getFirst().film().opinion().rating()).isNotNull();
    }

    @Test
    void whatIsNoListOfFilmsIsRefusedInPlainWords() throws Exception {
        refused(
                write("people.csv", "Position,Const,Name,Known For\n1,nm0000233,Q. T.,Pulp\n"),
                "people.csv is a list of people");
        refused(
                write(
                        "ratings.csv",
                        "Const,Your Rating,Title,Title,Title Type\ntt0245429,9,A,B,Movie\n"),
                "ratings.csv has two columns of the name Title");
        refused(
                write("login.csv", "<!DOCTYPE html>\n<html><title>Sign in</title></html>"),
                "login.csv is a web page");
        refused(write("nothing.csv", ""), "nothing.csv is empty");
        refused(write("nul.csv", "\0\0\0\0\0\0\0\0"), "nul.csv holds NUL");
        refused(
                write("cell.csv", HEADER + "1,tt0245429,,,\"" + "x".repeat(5_000_000)),
                "cell.csv holds a cell larger than any sensible one, at line 2");
    }

    private void refused(Path file, String words) {
        assertThatThrownBy(
                        () -> {
                            if (Importers.all().recognise(file)
                                    instanceof Recognised.Foreign foreign) {
                                foreign.importer()
                                        .read(
                                                ImportRequest.usual(file, foreign.importer()),
                                                Progress.NONE);
                            }
                        })
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused ->
                                assertThat(Texts.english().say(refused.phrase()))
                                        .startsWith(words));
    }

    private static IncomingBatch read(Path file, Set<String> options) throws Exception {
        var importer = new ImdbImporter();
        return importer.read(ImportRequest.usual(file, importer).choosing(options), Progress.NONE);
    }

    private Path write(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }
}
