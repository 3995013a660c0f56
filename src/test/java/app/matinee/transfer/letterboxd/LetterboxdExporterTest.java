package app.matinee.transfer.letterboxd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.matinee.incoming.IncomingBatch;
import app.matinee.job.Progress;
import app.matinee.library.Journal;
import app.matinee.library.imports.Decisions;
import app.matinee.library.imports.Imports;
import app.matinee.model.Film;
import app.matinee.model.JournalFolder;
import app.matinee.model.Opinion;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import app.matinee.model.TextFold;
import app.matinee.model.Viewing;
import app.matinee.model.Writing;
import app.matinee.model.WritingKind;
import app.matinee.model.WritingState;
import app.matinee.text.Phrase;
import app.matinee.text.Texts;
import app.matinee.transfer.reading.CsvTable;
import app.matinee.transfer.reading.ImportRequest;
import app.matinee.transfer.writing.ExportRequest;
import app.matinee.transfer.writing.ExportSource;
import app.matinee.transfer.writing.Exported;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A Letterboxd export that came in goes out again as what Letterboxd takes in.
class LetterboxdExporterTest {

    private static final Path REAL =
            Path.of(System.getProperty("matinee.data", "/nowhere"), "letterboxd", "export");

    @TempDir private Path folder;

    @Test
    void anExportGoesOutWithTheSameFilmsDatesRatingsRewatchesTagsAndReviews() throws Exception {
        Path export = Files.createDirectories(folder.resolve("in"));
        write(export, "watched.csv", "2025-03-01,Anora,2024,https://boxd.it/A1");
        write(export, "ratings.csv", "2025-03-01,Anora,2024,https://boxd.it/A1,4.5");
        write(
                export,
                "diary.csv",
                """
                2025-03-02,Anora,2024,https://boxd.it/E1,4.5,,"cinema, with Lena",2025-03-01
                2025-04-13,Anora,2024,https://boxd.it/E2,4,Yes,,2025-04-12
                2025-05-13,-30-,1959,https://boxd.it/E3,,,,2025-05-12\
                """);
        write(
                export,
                "reviews.csv",
                """
                2025-03-02,Anora,2024,https://boxd.it/E1,4.5,,"She <i>signs</i> & goes.

                <blockquote>Everyone</blockquote>","cinema, with Lena",2025-03-01
                2025-05-01,Anora,2024,https://boxd.it/E9,,,No day at all.,,\
                """);
        write(export, "watchlist.csv", "2025-01-09,Flow,,https://boxd.it/F1");
        Files.createDirectories(export.resolve("lists"));
        Files.writeString(
                export.resolve("lists/best.csv"),
                """
                Letterboxd list export v7
                Date,Name,Tags,URL,Description
                2024-03-01,Best of 2024,,https://boxd.it/L1,

                Position,Name,Year,URL,Description
                1,Anora,2024,https://boxd.it/A1,Of <b>course</b>.
                """);

        Exported exported = outAndIn(export, folder.resolve("out.csv"));

        assertThat(exported.files())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("out.csv", "out-watchlist.csv", "out-list-best-of-2024.csv");
        assertThat(folder.resolve("out.csv"))
                .hasContent(
                        """
                        LetterboxdURI,tmdbID,imdbID,Title,Year,Directors,Rating,WatchedDate,Rewatch,Tags,Review
                        ,,, -30-,1959,,,2025-05-12,,,
                        https://boxd.it/A1,,,Anora,2024,,4.5,2025-03-01,,"cinema, with Lena","She <i>signs</i> &amp; goes.

                        <blockquote>Everyone</blockquote>"
                        https://boxd.it/A1,,,Anora,2024,,4,2025-04-12,Yes,,
                        https://boxd.it/A1,,,Anora,2024,,4.5,,,,No day at all.
                        """);
        assertThat(folder.resolve("out-watchlist.csv"))
                .content()
                .endsWith("https://boxd.it/F1,,,Flow,,,\r\n");
        assertThat(folder.resolve("out-list-best-of-2024.csv"))
                .content()
                .endsWith("https://boxd.it/A1,,,Anora,2024,,Of <b>course</b>.\r\n");
    }

    @Test
    void whatLetterboxdCannotTakeIsSaid() throws Exception {
        try (Journal journal = journal("journal")) {
            Film rated =
                    Film.titled("=cmd()").withOpinion(new Opinion(new Rating(73), true, List.of()));
            long film = journal.films().add(rated).value();
            journal.viewings().log(Viewing.on(film, new PartialDate("2019-05")));
            journal.writings().add(Writing.of(WritingKind.REVIEW, film, "").withText("Not yet."));
            journal.writings()
                    .add(
                            Writing.of(WritingKind.REVIEW, film, "")
                                    .withText("x".repeat(1_000_000))
                                    .withState(WritingState.PUBLISHED));

            Path file = folder.resolve("out.csv");
            Exported exported =
                    new LetterboxdExporter()
                            .write(source(journal), ExportRequest.whole(file), Progress.NONE);

            assertThat(exported.notes().stream().map(Phrase::key))
                    .containsExactly(
                            "export.letterboxd.likes",
                            "export.letterboxd.partialDates",
                            "export.letterboxd.rounded",
                            "export.letterboxd.drafts",
                            "export.letterboxd.large");
            assertThat(Files.readAllLines(file)).hasSize(2);
            assertThat(Files.readAllLines(file).get(1)).isEqualTo(",,, =cmd(),,,3.5,,,,");
            assertThat(exported.files()).contains(folder.resolve("out-2.csv"));
        }
    }

    @Test
    void filesStayUnderOneMegabyteAndACancelledExportLeavesNone() throws Exception {
        try (Journal journal = journal("journal")) {
            for (int i = 0; i < 6; i++) {
                long film = journal.films().add(Film.titled("Film " + i)).value();
                journal.writings()
                        .add(
                                Writing.of(WritingKind.REVIEW, film, "")
                                        .withText("ö".repeat(200_000))
                                        .withState(WritingState.PUBLISHED));
            }
            Path file = Files.createDirectories(folder.resolve("exports")).resolve("out.csv");
            Files.writeString(file, "as it was");

            assertThatThrownBy(() ->
                            new LetterboxdExporter()
                                    .write(
                                            source(journal),
                                            ExportRequest.whole(file),
                                            new Cancelled()))
                    .isInstanceOf(CancellationException.class);
            assertThat(file.getParent().toFile().list()).containsExactly("out.csv");
            assertThat(file).hasContent("as it was");

            Exported exported =
                    new LetterboxdExporter()
                            .write(source(journal), ExportRequest.whole(file), Progress.NONE);
            assertThat(exported.files()).hasSize(3).allMatch(each -> each.toFile().length() < 1e6);
            assertThat(exported.files())
                    .allSatisfy(
                            each -> assertThat(each).content().startsWith("LetterboxdURI,tmdbID,"));
        }
    }

    @Test
    void theRealExportCarriesEveryDiaryEntry() throws Exception {
        assumeTrue(Files.exists(REAL));
        Exported exported = outAndIn(REAL, folder.resolve("out.csv"));

        List<CsvTable.Row> out = new ArrayList<>();
        for (Path file : exported.files()) {
            if (file.getFileName().toString().matches("out(-\\d+)?\\.csv")) {
                out.addAll(CsvTable.of("out", Files.readString(file)).rows());
            }
        }
        List<CsvTable.Row> diary = rows("diary.csv");
        Map<String, Integer> left = counted(diary.stream(), IN);
        out.stream()
                .filter(row -> !row.get("WatchedDate").isEmpty())
                .map(OUT)
                .forEach(entry -> left.merge(entry, -1, Integer::sum));
        left.values().removeIf(count -> count == 0);
        assertThat(left).isEmpty();
        List<CsvTable.Row> reviews = rows("reviews.csv");
        assertThat(out.stream().filter(row -> !row.get("Review").isEmpty()))
                .hasSize((int) reviews.stream().filter(r -> !r.get("Review").isEmpty()).count());
        assertThat(exported.files().stream().filter(f -> f.toString().contains("-list-")))
                .hasSize(25);
    }

    private static final Function<CsvTable.Row, String> IN =
            row ->
                    String.join(
                            "|",
                            TextFold.fold(row.get("Name")),
                            row.get("Year"),
                            row.get("Watched Date"),
                            row.get("Rating"),
                            row.get("Rewatch"),
                            row.get("Tags"));
    private static final Function<CsvTable.Row, String> OUT =
            row ->
                    String.join(
                            "|",
                            TextFold.fold(row.get("Title")),
                            row.get("Year"),
                            row.get("WatchedDate"),
                            row.get("Rating"),
                            row.get("Rewatch"),
                            row.get("Tags"));

    private static Map<String, Integer> counted(
            Stream<CsvTable.Row> rows, Function<CsvTable.Row, String> words) {
        Map<String, Integer> counts = new TreeMap<>();
        rows.map(words).forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }

    private static List<CsvTable.Row> rows(String name) throws Exception {
        return CsvTable.of(name, Files.readString(REAL.resolve(name))).rows();
    }

    private Exported outAndIn(Path export, Path target) throws Exception {
        try (Journal journal = journal("of-export")) {
            Imports imports = journal.imports(() -> {});
            var importer = new LetterboxdImporter();
            IncomingBatch batch =
                    importer.read(ImportRequest.usual(export, importer), Progress.NONE);
            imports.apply(
                    imports.plan(batch, Decisions.NONE, Progress.NONE),
                    Texts.english(),
                    Progress.NONE);
            return new LetterboxdExporter()
                    .write(source(journal), ExportRequest.whole(target), Progress.NONE);
        }
    }

    private static ExportSource source(Journal journal) {
        return ExportSource.of(journal, journal.pictureFolder(), journal.folder().cache());
    }

    private Journal journal(String name) throws Exception {
        return Journal.create(new JournalFolder(folder.resolve(name)), Clock.systemUTC());
    }

    private static void write(Path export, String name, String rows) throws Exception {
        String header =
                switch (name) {
                    case "ratings.csv" -> "Date,Name,Year,Letterboxd URI,Rating";
                    case "diary.csv" ->
                            "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date";
                    case "reviews.csv" ->
                            "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Review,Tags,Watched Date";
                    default -> "Date,Name,Year,Letterboxd URI";
                };
        Files.writeString(export.resolve(name), header + "\n" + rows + "\n");
    }

    private static final class Cancelled implements Progress {
        @Override
        public void report(long done, long total, String messageKey, Object... args) {}

        @Override
        public boolean isCancelled() {
            return true;
        }
    }
}
