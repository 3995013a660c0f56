package app.matinee.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.matinee.job.Progress;
import app.matinee.library.Journal;
import app.matinee.library.imports.Decisions;
import app.matinee.library.imports.Imports;
import app.matinee.model.FilmSummary;
import app.matinee.model.JournalFolder;
import app.matinee.text.Texts;
import app.matinee.transfer.letterboxd.LetterboxdImporter;
import app.matinee.transfer.reading.ImportRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A year of a real diary of 2,132 rows, against figures counted over its CSV file by other means.
class RealYearTest {

    private static final Path EXPORT =
            Path.of(
                    System.getProperty("matinee.data", "/nowhere"),
                    "letterboxd",
                    "letterboxd-export.zip");

    @TempDir private Path folder;

    @Test
    void theFiguresAreThoseOfTheFile() throws Exception {
        assumeTrue(Files.exists(EXPORT));
        try (Journal journal = Journal.create(new JournalFolder(folder), Clock.systemUTC())) {
            var importer = new LetterboxdImporter();
            Imports imports = journal.imports(() -> {});
            imports.apply(
                    imports.plan(
                            importer.read(ImportRequest.usual(EXPORT, importer), Progress.NONE),
                            Decisions.NONE,
                            Progress.NONE),
                    Texts.english(),
                    Progress.NONE);
            List<FilmSummary> all = new ArrayList<>();
            journal.films().summaries(10_000, all::addAll);
            Ledger ledger =
                    new Ledger(
                            journal.viewings().diary(),
                            FilmColumns.of(all),
                            journal.people().creditRoll(),
                            List.of());

            Figures year = LookingBack.figures(ledger, Span.of(2019), LocalDate.of(2022, 12, 1));

            assertThat(year.seen().viewings()).isEqualTo(333);
            assertThat(year.seen().films()).hasSize(332);
            assertThat(year.seen().rewatches()).isEqualTo(23);
            assertThat(year.times().months())
                    .extracting(Share::viewings)
                    .containsExactly(10, 8, 10, 13, 25, 19, 24, 34, 33, 53, 37, 67);
            assertThat(year.times().weekdays())
                    .extracting(Share::viewings)
                    .containsExactly(50, 35, 36, 37, 22, 56, 97);
            assertThat(year.times().streaks().longest()).isEqualTo(12);
            assertThat(day(year.times().first())).isEqualTo("2019-01-01");
            assertThat(day(year.times().last())).isEqualTo("2019-12-31");
            assertThat(year.most().decades().subList(0, 4))
                    .extracting(Share::name, share -> share.films().size())
                    .containsExactly(
                            Tuple.tuple("2010", 174),
                            Tuple.tuple("1970", 31),
                            Tuple.tuple("2000", 27),
                            Tuple.tuple("1960", 21));
            another(ledger);
            allTime(ledger);
        }
    }

    private static void another(Ledger ledger) {
        Figures year = LookingBack.figures(ledger, Span.of(2020), LocalDate.of(2022, 12, 1));
        assertThat(year.seen().viewings()).isEqualTo(540);
        assertThat(year.seen().films()).hasSize(532);
        assertThat(year.seen().fresh()).hasSize(525);
        assertThat(year.seen().rewatches()).isEqualTo(46);
        assertThat(year.seen().again().getFirst().times()).as("Parasite").isEqualTo(4);
        assertThat(year.times().streaks().longest()).isEqualTo(16);
        assertThat(year.times().weekdays())
                .extracting(Share::viewings)
                .containsExactly(93, 59, 62, 52, 39, 79, 156);
    }

    private static void allTime(Ledger ledger) {
        Times all = LookingBack.figures(ledger, Span.ALL, LocalDate.of(2022, 12, 1)).times();
        assertThat(all.years().values())
                .extracting(Share::viewings)
                .containsExactly(1, 16, 61, 91, 104, 86, 101, 116, 333, 540, 399, 284);
        assertThat(all.streaks().longest()).isEqualTo(21);
        assertThat(all.streaks().last()).isEqualTo("2020-01-09");
    }

    private static @Nullable LocalDate day(Times.@Nullable Moment moment) {
        return moment == null ? null : moment.day();
    }
}
