package app.matinee.transfer.letterboxd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.IncomingFilm;
import app.matinee.incoming.IncomingViewing;
import app.matinee.incoming.IncomingWriting;
import app.matinee.incoming.Outcome;
import app.matinee.job.Progress;
import app.matinee.model.ExternalId;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import app.matinee.transfer.Importers;
import app.matinee.transfer.Recognised;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.ImportRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Exports in miniature, each with a trap that real ones set.
class LetterboxdImporterTest {

    private static final String MESSAGE =
            "2025-04-14,The Message,1976,https://boxd.it/E3,,,,2025-04-13\n";

    @TempDir private Path folder;
    private final Map<String, String> files = new TreeMap<>();

    @BeforeEach
    void anExport() {
        files.put(
                "watched.csv",
                """
                Date,Name,Year,Letterboxd URI
                2025-03-01,Anora,2024,https://boxd.it/A1
                2025-03-02,The Message,1976,https://boxd.it/M1
                2025-03-02,The Message,1976,https://boxd.it/M2
                """);
        files.put(
                "ratings.csv",
                """
                Date,Name,Year,Letterboxd URI,Rating
                2025-03-01,Anora,2024,https://boxd.it/A1,4.5
                """);
        files.put(
                "diary.csv",
                """
                Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date
                2025-03-02,Anora,2024,https://boxd.it/E1,4.5,,"cinema, with Lena",2025-03-01
                2025-04-13,Anora,2024,https://boxd.it/E2,4,Yes,,2025-04-12
                """);
        files.put(
                "reviews.csv",
                """
                Date,Name,Year,Letterboxd URI,Rating,Rewatch,Review,Tags,Watched Date
                2025-03-02,Anora,2024,https://boxd.it/E1,4.5,,"She <i>signs<i>.

                Everyone else reads the small print.","cinema, with Lena",2025-03-01
                2025-05-01,Anora,2024,https://boxd.it/E9,,,No day at all.,,
                """);
        files.put(
                "watchlist.csv",
                "Date,Name,Year,Letterboxd URI\n2025-01-09,Flow,,https://boxd.it/F1\n");
        files.put(
                "likes/films.csv",
                "Date,Name,Year,Letterboxd URI\n2025-03-02,Anora,2024,https://boxd.it/A1\n");
        files.put("profile.csv", "Date Joined,Username\n2018-12-16,someone\n");
        files.put(
                "lists/best-ranked.csv",
                """
                Letterboxd list export v7
                Date,Name,Tags,URL,Description
                2025-03-01,Best ranked,"top, brides",https://boxd.it/L1,"Two <b>lines</b>
                of it"

                Position,Name,Year,URL,Description
                1,Anora,2024,https://boxd.it/A1,of course
                2,Wicked,2024,https://boxd.it/W1,
                """);
    }

    @Test
    void joinsTheFilesThatNameOneFilmInTwoWays() throws Exception {
        IncomingBatch batch = read(zip());

        IncomingFilm anora = film(batch, "Anora");
        assertThat(anora.ids()).containsExactly(new ExternalId("letterboxd", "https://boxd.it/A1"));
        assertThat(anora.film().opinion().rating()).isEqualTo(new Rating(90));
        assertThat(anora.film().opinion().liked()).isTrue();
        assertThat(batch.films())
                .extracting(IncomingFilm::title)
                .containsExactlyInAnyOrder("Anora", "The Message", "The Message", "Flow", "Wicked");
        assertThat(batch.viewings()).hasSize(2);
        IncomingViewing again =
                batch.viewings().stream()
                        .filter(v -> v.viewing().rewatch())
                        .findFirst()
                        .orElseThrow();
        assertThat(batch.films().get(again.film())).isSameAs(anora);
        assertThat(again.viewing().date()).isEqualTo(new PartialDate("2025-04-12"));
        assertThat(again.viewing().rating()).isEqualTo(new Rating(80));
    }

    @Test
    void ofTwoFilmsOfOneNameTheDayOfTheEntryTells() throws Exception {
        files.computeIfPresent("diary.csv", (_, text) -> text + MESSAGE);
        files.computeIfPresent(
                "watched.csv",
                (_, text) ->
                        text.replace(
                                "2025-03-02,The Message,1976,https://boxd.it/M2",
                                "2025-04-14,The Message,1976,https://boxd.it/M2"));
        IncomingBatch batch = read(zip());

        IncomingViewing viewing =
                batch.viewings().stream()
                        .filter(v -> batch.films().get(v.film()).title().equals("The Message"))
                        .findFirst()
                        .orElseThrow();
        assertThat(batch.films().get(viewing.film()).ids())
                .containsExactly(new ExternalId("letterboxd", "https://boxd.it/M2"));
    }

    @Test
    void whereNothingTellsTheEntryIsNamedAndStaysOut() throws Exception {
        files.computeIfPresent("diary.csv", (_, text) -> text + MESSAGE);
        IncomingBatch batch = read(zip());

        assertThat(batch.viewings()).hasSize(2);
        assertThat(batch.remarks())
                .filteredOn(remark -> remark.outcome() == Outcome.FAILED)
                .extracting(remark -> remark.reason().key())
                .containsExactly("import.letterboxd.unclear");
    }

    @Test
    void aReviewGoesWithItsViewingAndOneWithoutADayAlone() throws Exception {
        IncomingBatch batch = read(zip());

        assertThat(batch.writings()).hasSize(2);
        IncomingWriting first = batch.writings().getFirst();
        assertThat(first.writing().text())
                .isEqualTo("She *signs*.\n\nEveryone else reads the small print.");
        assertThat(first.writing().publishedAt()).isEqualTo("https://boxd.it/E1");
        assertThat(batch.viewings().get(first.viewing()).viewing().tags())
                .containsExactly("cinema", "with Lena");
        assertThat(batch.writings().getLast().viewing()).isEqualTo(IncomingWriting.NONE);
    }

    @Test
    void aListKeepsItsOrderNotesAndTags() throws Exception {
        IncomingBatch batch = read(zip());

        var list = batch.lists().getFirst();
        assertThat(list.list().name()).isEqualTo("Best ranked");
        assertThat(list.list().ranked()).isTrue();
        assertThat(list.list().description()).isEqualTo("Two **lines**\\\nof it");
        assertThat(list.list().tags()).containsExactly("top", "brides");
        assertThat(list.items())
                .extracting(item -> batch.films().get(item.film()).title())
                .containsExactly("Anora", "Wicked");
        assertThat(list.items().getFirst().note()).isEqualTo("of course");
        assertThat(film(batch, "Wicked").film().shelves().catalogued()).isFalse();
        assertThat(film(batch, "Flow").film().shelves().watchlist()).isNotNull();
    }

    @Test
    void anOlderListBeginsWithAnEmptyLine() throws Exception {
        files.computeIfPresent(
                "lists/best-ranked.csv",
                (_, text) -> text.replace("Letterboxd list export v7", ""));
        assertThat(read(zip()).lists().getFirst().items()).hasSize(2);
    }

    @Test
    void whatWasDeletedComesOnlyWhenAskedFor() throws Exception {
        files.put("deleted/diary.csv", files.get("diary.csv").replace("/E", "/D"));
        Path zip = zip();
        assertThat(read(zip).viewings()).hasSize(2);

        ImportRequest request = new ImportRequest(zip, Set.of("deleted"), ZoneOffset.UTC);
        IncomingBatch all = new LetterboxdImporter().read(request, Progress.NONE);
        assertThat(all.viewings()).hasSize(4);
    }

    @Test
    void aDamagedFileIsNamedAndTheOthersComeIn() throws Exception {
        files.put("lists/nothing.csv", "\0\0\0\0\0\0\0\0");
        IncomingBatch batch = read(zip());

        assertThat(batch.remarks())
                .filteredOn(remark -> remark.outcome() == Outcome.FAILED)
                .extracting(remark -> remark.source().file())
                .containsExactly("lists/nothing.csv");
        assertThat(batch.viewings()).hasSize(2);
    }

    @Test
    void aRowThatIsWrongIsNamedWithItsLine() throws Exception {
        files.computeIfPresent(
                "diary.csv",
                (_, text) -> text + "2025-05-01,Flow,2024,https://boxd.it/E7,11,,,2025-04-30\n");
        var remark =
                read(zip()).remarks().stream()
                        .filter(r -> r.outcome() == Outcome.FAILED)
                        .findFirst()
                        .orElseThrow();
        assertThat(remark.source().row()).isEqualTo(4);
        assertThat(remark.reason().key()).isEqualTo("import.wrong.rating");
    }

    @Test
    void spreadsheetsAndWrongLettersAreReadAllTheSame() throws Exception {
        files.clear();
        String doubled =
                new String(
                        "Amélie".getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        files.put(
                "watched.csv",
                "Date;Name;Year;Letterboxd URI\n1/2/2025;" + doubled + ";2001;https://boxd.it/B\n");
        files.put(
                "diary.csv",
                "Date;Name;Year;Letterboxd URI;Rating;Rewatch;Tags;Watched Date\n"
                        + "4/19/2026;"
                        + doubled
                        + ";2001;https://boxd.it/E;3,5;;;4/18/2026\n");
        IncomingBatch batch = read(zip());

        assertThat(batch.films()).extracting(IncomingFilm::title).containsExactly("Amélie");
        assertThat(batch.viewings().getFirst().viewing().date())
                .isEqualTo(new PartialDate("2026-04-18"));
        assertThat(batch.viewings().getFirst().viewing().rating()).isEqualTo(new Rating(70));
    }

    @Test
    void aZipCutOffIsRefusedWhole() throws Exception {
        Path zip = zip();
        byte[] bytes = Files.readAllBytes(zip);
        Files.write(zip, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> Importers.all().recognise(zip)).isInstanceOf(ImportRefused.class);
    }

    private IncomingBatch read(Path zip) throws ImportRefused {
        var recognised = (Recognised.Foreign) Importers.all().recognise(zip);
        assertThat(recognised.importer().format()).isEqualTo("letterboxd");
        return recognised
                .importer()
                .read(ImportRequest.usual(zip, recognised.importer()), Progress.NONE);
    }

    private static IncomingFilm film(IncomingBatch batch, String title) {
        return batch.films().stream()
                .filter(f -> f.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Path zip() throws IOException {
        Path zip = folder.resolve("letterboxd-someone-2025-06-01-10-00-utc.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream zipped = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zipped.putNextEntry(new ZipEntry(file.getKey()));
                zipped.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zipped.closeEntry();
            }
        }
        return zip;
    }
}
