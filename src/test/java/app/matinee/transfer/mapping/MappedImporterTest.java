package app.matinee.transfer.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.IncomingCredit;
import app.matinee.incoming.IncomingFilm;
import app.matinee.incoming.IncomingViewing;
import app.matinee.incoming.Remark;
import app.matinee.job.Progress;
import app.matinee.model.CustomType;
import app.matinee.model.ExternalId;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import app.matinee.transfer.Importers;
import app.matinee.transfer.Recognised;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.ImportRequest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tables of any make.
class MappedImporterTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir private Path folder;

    @Test
    void columnsAreGuessedByTheirNamesAndByWhatIsInThem() throws Exception {
        Path file =
                table(
                        """
                        Nr;Film;Jahr;Regie;Bewertung;Gesehen am;Regal;Link
                        1;Die fabelhafte Welt der Amélie;2001;Jean-Pierre Jeunet;8;1.2.2024;A 1;tt0211915
                        2;Anora;2024;Sean Baker;9;12.4.2025;B 7;https://www.imdb.com/title/tt28607951/
                        3;Anora;2024;Sean Baker;10;13.5.2025;B 7;
                        """,
                        WINDOWS);
        assertThat(guessed(file))
                .containsExactly(
                        "skip",
                        "title",
                        "year",
                        "directors",
                        "rating",
                        "watched-on",
                        "skip",
                        "imdb");

        IncomingBatch batch = read(file);
        assertThat(batch.films()).extracting(IncomingFilm::title).hasSize(2).contains("Anora");
        IncomingFilm anora = batch.films().get(1);
        assertThat(anora.ids()).containsExactly(new ExternalId(ExternalId.IMDB, "tt28607951"));
        assertThat(anora.film().opinion().rating()).isEqualTo(new Rating(100));
        assertThat(batch.viewings())
                .extracting(viewing -> viewing.viewing().date())
                .containsExactly(
                        new PartialDate("2024-02-01"),
                        new PartialDate("2025-04-12"),
                        new PartialDate("2025-05-13"));
        assertThat(batch.viewings().get(1).viewing().rating()).isEqualTo(new Rating(90));
        assertThat(batch.remarks()).isEmpty();
    }

    @Test
    void whatACellCannotSayIsNamedAndTheRestComesIn() throws Exception {
        IncomingBatch batch =
                read(
                        table(
                                """
                                Title,Year,Rating,Watched Date
                                Anora,MMXXIV,eleven,yesterday
                                ,2024,5,
                                Flow,2024,4,2025-01-09
                                Flow,2024,4,2025-02-09
                                """,
                                StandardCharsets.UTF_8));
        assertThat(batch.films()).extracting(IncomingFilm::title).containsExactly("Anora", "Flow");
        assertThat(batch.remarks().stream().map(Remark::source))
                .extracting(source -> source.row() + " " + source.column())
                .containsExactly("2 Year", "2 Rating", "2 Watched Date", "3 ");
    }

    @Test
    void jsonIsReadByPathsInAnArrayInAnObjectAndByLines() throws Exception {
        String film =
                """
                {"movie":{"title":"Flow","year":2024,"ids":{"imdb":"tt4772188"}},"rating":7.5,
                 "watched_at":"2025-01-09T23:30:00Z","cast":[{"name":"Cat"},{"name":"Dog"}]}
                """
                        .replace("\n", " ");
        for (String text :
                List.of(
                        "[" + film + "]",
                        "{\"version\":1,\"history\":[" + film + "],\"more\":[]}",
                        film + "\n" + film)) {
            Path file = Files.writeString(folder.resolve("films.json"), text);
            IncomingBatch batch = read(file);
            assertThat(batch.films()).as(text).hasSize(1);
            IncomingFilm flow = batch.films().getFirst();
            assertThat(flow.title()).isEqualTo("Flow");
            assertThat(flow.film().facts().year()).isEqualTo(2024);
            assertThat(flow.ids()).containsExactly(new ExternalId(ExternalId.IMDB, "tt4772188"));
            assertThat(flow.film().opinion().rating()).isEqualTo(new Rating(75));
            assertThat(flow.credits())
                    .extracting(IncomingCredit::person)
                    .extracting(person -> person.name())
                    .containsExactly("Cat", "Dog");
            assertThat(batch.viewings().getFirst().viewing().date())
                    .isEqualTo(new PartialDate("2025-01-10"));
        }
        assertThatThrownBy(() -> read(Files.writeString(folder.resolve("x.json"), "[{\n\"a\":")))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused ->
                                assertThat(refused.phrase().key())
                                        .isEqualTo("import.refused.json"));
    }

    @Test
    void aMappingSaysWhatEachColumnBecomes() throws Exception {
        Path file =
                table(
                        """
                        Name|Name|When|Mark|Regal|Who
                        Heat (1995)|x|01/02/2024|B+|B 7|Al Pacino as Hanna; Val Kilmer (Chris)
                        """,
                        StandardCharsets.UTF_16LE);
        TableLook look = MappedImporter.csv().look(file);
        assertThat(look.names()).containsExactly("Name", "Name 2", "When", "Mark", "Regal", "Who");
        Mapping mapping =
                Mapping.of(
                        look.names(),
                        List.of("title", "skip", "watched-on", "rating", "custom:Shelf", "cast"),
                        "letters",
                        "month-first");
        MappedImporter importer = MappedImporter.csv().with(TableChoice.FOUND, mapping);
        IncomingBatch batch = importer.read(request(file), Progress.NONE);
        IncomingFilm heat = batch.films().getFirst();
        assertThat(heat.title()).isEqualTo("Heat");
        assertThat(heat.film().facts().year()).isEqualTo(1995);
        assertThat(heat.film().opinion().rating()).isEqualTo(new Rating(85));
        assertThat(heat.customValues().getFirst().field()).isEqualTo("Shelf");
        assertThat(heat.credits())
                .extracting(IncomingCredit::character)
                .containsExactly("Hanna", "Chris");
        assertThat(batch.viewings())
                .extracting(IncomingViewing::viewing)
                .extracting(viewing -> viewing.date())
                .containsExactly(new PartialDate("2024-01-02"));
    }

    @Test
    void fieldsOfOnesOwnHoldNumbersDatesAndYesOrNo() throws Exception {
        Path file =
                table(
                        """
                        Title,Discs,Bought,Signed,Shelf
                        Heat,2,3/5/2021,x,B 7
                        Ran,1,12/31/2022,no,A 1
                        Tampopo,many,soon,perhaps,C 3
                        """,
                        StandardCharsets.UTF_8);
        TableLook look = MappedImporter.csv().look(file);
        assertThat(look.columns())
                .extracting(TableLook.Column::type)
                .as("one row that is wrong makes a column text")
                .containsOnly(CustomType.TEXT);
        Mapping mapping =
                Mapping.of(
                        look.names(),
                        List.of(
                                "title",
                                "custom-number:Discs",
                                "custom-date:Bought",
                                "custom-yes-no:Signed",
                                "custom:Shelf"),
                        "",
                        "");
        assertThat(mapping.codes()).contains("custom-yes-no:Signed");
        IncomingBatch batch =
                MappedImporter.csv()
                        .with(TableChoice.FOUND, mapping)
                        .read(request(file), Progress.NONE);
        assertThat(values(batch.films().getFirst()))
                .containsExactly("2", "2021-03-05", "yes", "B 7");
        assertThat(values(batch.films().get(1))).containsExactly("1", "2022-12-31", "no", "A 1");
        assertThat(values(batch.films().get(2))).containsExactly("C 3");
        assertThat(batch.remarks())
                .extracting(remark -> remark.source().row() + " " + remark.source().column())
                .containsExactly("4 Discs", "4 Bought", "4 Signed");
    }

    @ParameterizedTest
    @CsvSource({
        "'2|3|10',NUMBER",
        "'1|0|1',YES_NO",
        "'x|x',YES_NO",
        "'2024-05-01|2023',DATE",
        "'31.12.2024|1.2.2023',DATE",
        "'A 1|3',TEXT"
    })
    void theTypeOfAFieldIsFound(String values, CustomType type) {
        assertThat(new TableLook.Column("x", List.of(values.split("[|]"))).type()).isEqualTo(type);
    }

    private static List<String> values(IncomingFilm film) {
        return film.customValues().stream().map(value -> value.value()).toList();
    }

    /// A table for each year, as some programs write them, is one table.
    @Test
    void filesOfOneHeaderAreReadByOneMapping() throws Exception {
        Path place = Files.createDirectories(folder.resolve("years"));
        Files.writeString(place.resolve("2023.csv"), "Film,Watched on\nRan,2023-01-02\n");
        Files.writeString(
                place.resolve("2024.csv"), "Film,Watched on\nHeat,2024-02-03\nRan,soon\n");
        Files.writeString(place.resolve("read me.txt"), "Nothing to see.");
        Path zip = folder.resolve("years.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : List.of("2023.csv", "2024.csv")) {
                out.putNextEntry(new ZipEntry(name));
                out.write(Files.readAllBytes(place.resolve(name)));
                out.closeEntry();
            }
        }
        for (Path path : List.of(place, zip)) {
            IncomingBatch batch = read(path);
            assertThat(batch.films())
                    .extracting(IncomingFilm::title)
                    .containsExactly("Ran", "Heat");
            assertThat(batch.viewings()).hasSize(2);
            assertThat(batch.remarks())
                    .extracting(remark -> remark.source().toString())
                    .containsExactly("Source[file=2024.csv, row=3, column=Watched on]");
        }
        Files.writeString(place.resolve("books.csv"), "Author,Book,Pages\nA,B,3\n");
        assertThat(Importers.all().recognise(place)).isInstanceOf(Recognised.Unknown.class);
    }

    @Test
    void objectsInOneLineOfJsonAreCounted() throws Exception {
        Path file = folder.resolve("films.json");
        Files.writeString(file, "[{\"title\":\"Ran\"},{\"title\":\"Heat\",\"year\":\"later\"}]");
        IncomingBatch batch = read(file);
        assertThat(batch.films()).extracting(film -> film.source().row()).containsExactly(1L, 2L);
    }

    @Test
    void whatMatineeWroteIsKnownAgain() throws Exception {
        Path file =
                table(
                        """
                        LetterboxdURI,tmdbID,imdbID,Title,Year,Directors,Rating,WatchedDate,Rewatch,Tags,Review
                        ,,, -30-,1959,,3.5,2025-05-12,Yes,"cinema, late",Fine.
                        """,
                        StandardCharsets.UTF_8);
        assertThat(guessed(file))
                .containsExactly(
                        "letterboxd",
                        "tmdb",
                        "imdb",
                        "title",
                        "year",
                        "directors",
                        "rating",
                        "watched-on",
                        "rewatch",
                        "tags",
                        "review");
        IncomingBatch batch = read(file);
        assertThat(batch.films().getFirst().title()).isEqualTo("-30-");
        assertThat(batch.viewings().getFirst().viewing().rewatch()).isTrue();
        assertThat(batch.viewings().getFirst().viewing().tags()).containsExactly("cinema", "late");
        assertThat(batch.writings().getFirst().writing().text()).isEqualTo("Fine.");
    }

    @ParameterizedTest
    @CsvSource({
        "FIVE,4.5,90",
        "FIVE,3.65,73",
        "TEN,7,70",
        "HUNDRED,83,83",
        "LETTERS,A-,90",
        "FIVE,7/10,70",
        "TEN,★★★½,70",
        "TEN,85%,85",
        "TEN,'7,5',75",
        "FIVE,6,0",
        "LETTERS,E,0"
    })
    void ratingsKeepTheirScale(RatingScale scale, String cell, int value) {
        assertThat(scale.parse(cell)).isEqualTo(Rating.of(value));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05,2024-05",
        "31.12.2024,2024-12-31",
        "31/12/24,2024-12-31",
        "'March 5, 2024',2024-03-05",
        "5 Mar 2024,2024-03-05",
        "Sat Apr 23 08:36:35 2011,2011-04-23",
        "2024-05-21 20:15:00,2024-05-21",
        "2024/5/1,2024-05-01"
    })
    void datesAreReadAsTheyAreWritten(String cell, String iso) {
        assertThat(new CellDates(DateOrder.DAY_FIRST, ZoneId.of("UTC")).parse(cell))
                .contains(new PartialDate(iso));
    }

    private List<String> guessed(Path file) throws ImportRefused {
        return MappedImporter.guess(MappedImporter.csv().look(file)).codes();
    }

    private IncomingBatch read(Path file) throws ImportRefused {
        if (Importers.all().recognise(file)
                instanceof Recognised.Foreign(_, MappedImporter importer)) {
            return importer.read(request(file), Progress.NONE);
        }
        throw new AssertionError("taken for something else");
    }

    private static ImportRequest request(Path file) {
        return new ImportRequest(file, Set.of(), ZoneId.of("Europe/Vienna"));
    }

    private Path table(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("table.csv"), text.getBytes(charset));
    }
}
