package app.matinee.transfer.academy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.Remark;
import app.matinee.job.Progress;
import app.matinee.library.Journal;
import app.matinee.library.imports.Decisions;
import app.matinee.library.imports.ImportReport;
import app.matinee.library.imports.Imports;
import app.matinee.model.ExternalId;
import app.matinee.model.Film;
import app.matinee.model.FilmFacts;
import app.matinee.model.JournalFolder;
import app.matinee.text.Texts;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.ImportRequest;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The history of the Academy as it should not arrive: cut off, in another encoding, with commas,
/// with words nobody knows. What is wrong is named by row, and nothing comes in by halves.
class AcademyDamageTest {

    private static final String HEADER =
            "Ceremony\tYear\tClass\tCanonicalCategory\tCategory\tFilm\tFilmId\tName\tNominees"
                    + "\tNomineeIds\tWinner\tDetail\tNote\tCitation\n";
    private static final String ANORA =
            "97\t2024\tTitle\tBEST PICTURE\tBEST PICTURE\tAnora\ttt28607951\t\t\t\tTrue\t\t\t\n";
    private static final String EMILIA =
            "97\t2024\tTitle\tBEST PICTURE\tBEST PICTURE\tEmilia Pérez\ttt20221436\t\t\t\t\t\t\t\n";

    @TempDir private Path home;

    @Test
    void eachRowThatIsWrongIsNamedAndTheOthersStay() throws Exception {
        IncomingBatch batch =
                read(
                        HEADER
                                + ANORA
                                + EMILIA.replace("\t\t\t\t\t\t\t\n", "\t\t\t\tPerhaps\t\t\t\n")
                                + EMILIA.replace("tt20221436", "20221436")
                                + EMILIA.replace("tt20221436", "tt28607951")
                                        .replace("97\t2024", "70\t1997")
                                + EMILIA.replace("97\t2024", "first\t2024")
                                + EMILIA.replace("97\t2024", "97\tthen")
                                + EMILIA
                                + "97\t2024\tTitle\tBEST PICTURE\tBEST PIC");
        assertThat(batch.nominations()).hasSize(2);
        assertThat(batch.remarks())
                .extracting(Remark::source)
                .extracting(source -> source.row())
                .containsExactly(3L, 4L, 5L, 6L, 7L, 9L);
        assertThat(batch.remarks())
                .extracting(remark -> Texts.english().say(remark.reason()))
                .anyMatch(said -> said.contains("“Perhaps” in column Winner"))
                .anyMatch(said -> said.contains("tt28607951 is Anora in row 2"))
                .anyMatch(said -> said.contains("Is the file cut off?"))
                .noneMatch(said -> said.contains("{"));
    }

    @Test
    void anotherEncodingIsReadAndWhatIsNoTableRefused() throws Exception {
        String good = HEADER + ANORA + EMILIA;
        for (Charset charset : List.of(Charset.forName("windows-1252"), StandardCharsets.UTF_16)) {
            assertThat(read(good.getBytes(charset)).films())
                    .as(charset.name())
                    .extracting(film -> film.title())
                    .containsExactly("Anora", "Emilia Pérez");
        }
        refused(good.replace('\t', ',').getBytes(StandardCharsets.UTF_8), "tabs were turned");
        refused(good.substring(9).getBytes(StandardCharsets.UTF_8), "not its columns");
        refused(new byte[4096], "NUL");
        byte[] holed = good.getBytes(StandardCharsets.UTF_8);
        holed[holed.length - 4] = 0;
        refused(holed, "NUL");
        Path large = home.resolve("large.csv");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(200_000_000);
        }
        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> readFile(large))
                .matches(e -> Texts.english().say(e.phrase()).contains("200 MB"));
    }

    /// In the journal the number belongs to another film: the row waits for the owner, and the film
    /// gets no prize it did not win.
    @Test
    void aNumberThatAnotherFilmHasIsADoubt() throws Exception {
        JournalFolder folder = new JournalFolder(home.resolve("journal"));
        try (Journal journal = Journal.create(folder, Clock.systemUTC())) {
            long solaris =
                    journal.films()
                            .add(
                                    Film.titled("Solaris")
                                            .withFacts(FilmFacts.NONE.withYear(1972))
                                            .withExternalIds(
                                                    List.of(
                                                            new ExternalId(
                                                                    ExternalId.IMDB,
                                                                    "tt28607951"))))
                            .value();
            Imports imports = journal.imports(() -> {});
            ImportReport report =
                    imports.apply(
                                    imports.plan(
                                            read(HEADER + ANORA + EMILIA),
                                            Decisions.NONE,
                                            Progress.NONE),
                                    Texts.english(),
                                    Progress.NONE)
                            .value();
            assertThat(report.rows())
                    .extracting(row -> row.row() + " " + row.outcome() + " " + row.reason())
                    .containsExactly(
                            "2 DOUBTFUL Anora (2024): Its identifiers belong to different films"
                                    + " here.",
                            "2 DOUBTFUL Best Picture: Anora (2024): It waits for its film, which"
                                    + " is doubtful.");
            assertThat(journal.films().dossier(solaris).orElseThrow().honours()).isEmpty();
        }
    }

    private void refused(byte[] bytes, String because) {
        assertThatExceptionOfType(ImportRefused.class)
                .as(because)
                .isThrownBy(() -> read(bytes))
                .matches(e -> Texts.english().say(e.phrase()).contains(because), because);
    }

    private IncomingBatch read(String text) throws IOException, ImportRefused {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private IncomingBatch read(byte[] bytes) throws IOException, ImportRefused {
        return readFile(Files.write(home.resolve("oscars.csv"), bytes));
    }

    private static IncomingBatch readFile(Path file) throws ImportRefused {
        AcademyImporter importer = new AcademyImporter();
        return importer.read(ImportRequest.usual(file, importer), Progress.NONE);
    }
}
