package app.matinee.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.matinee.model.Completion;
import app.matinee.model.Diary;
import app.matinee.model.DiaryEntry;
import app.matinee.model.FilmCounts;
import app.matinee.model.FilmFlags;
import app.matinee.model.FilmSummary;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LookingBackTest {

    private static final long ANORA = 1;
    private static final long PARASITE = 2;
    private static final long MARTY = 3;
    private static final long LOST = 4;

    private final Map<Long, FilmSummary> films =
            Map.of(
                    ANORA, film(ANORA, 2024, "Sean Baker", 139, 90, 5, "Comedy", "Drama"),
                    PARASITE, film(PARASITE, 2019, "Bong Joon Ho", 132, 100, 4, "Drama"),
                    MARTY, film(MARTY, 1955, "Delbert Mann", null, null, 0, "Romance"));

    private final Diary diary =
            Diary.of(
                    List.of(
                            viewing(1, ANORA, "2024-11-02", false),
                            viewing(2, PARASITE, "2025-01-06", false),
                            viewing(3, ANORA, "2025-01-07", true),
                            viewing(4, ANORA, "2025-01-08", true),
                            viewing(5, MARTY, "2025-03", false),
                            viewing(6, PARASITE, "2025", true),
                            viewing(7, LOST, null, false)));

    @Test
    void aYearTellsFilmsFromViewings() {
        Figures year = figures(Span.of(2025));

        assertThat(year.viewings()).isEqualTo(5);
        assertThat(year.films()).containsExactlyInAnyOrder(ANORA, PARASITE, MARTY);
        assertThat(year.fresh()).containsExactlyInAnyOrder(PARASITE, MARTY);
        assertThat(year.rewatches()).isEqualTo(3);
        assertThat(year.minutes()).isEqualTo(132 + 139 + 139 + 132);
        assertThat(year.hours()).isEqualTo(9);
        assertThat(year.untimed()).isEqualTo(1);
    }

    @Test
    void onlyWhatIsKnownOfADateIsCounted() {
        Figures year = figures(Span.of(2025));

        assertThat(year.months())
                .extracting(Share::viewings)
                .containsExactly(3, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        // 6, 7 and 8 January 2025 were a Monday, a Tuesday and a Wednesday.
        assertThat(year.weekdays())
                .extracting(Share::viewings)
                .containsExactly(1, 1, 1, 0, 0, 0, 0);
        assertThat(year.days()).hasSize(3).containsEntry(LocalDate.of(2025, 1, 7), 1);
        assertThat(year.first()).isEqualTo("2025-01-06");
        assertThat(year.last()).isEqualTo("2025-01-08");
        assertThat(year.streaks().longest()).isEqualTo(3);
    }

    @Test
    void rankingsCountFilmsOnceAndNameTheirMean() {
        Figures year = figures(Span.of(2025));

        assertThat(year.genres()).extracting(Share::name).startsWith("Drama");
        Share drama = year.genres().getFirst();
        assertThat(drama.films()).containsExactlyInAnyOrder(ANORA, PARASITE);
        assertThat(drama.viewings()).isEqualTo(4);
        assertThat(drama.rating()).isEqualTo(95, within(0.001));
        assertThat(year.decades())
                .extracting(Share::name)
                .containsExactlyInAnyOrder("2020", "2010", "1950");
        assertThat(year.directors()).hasSize(3);
        assertThat(year.best()).containsExactly(PARASITE, ANORA);
    }

    @Test
    void ratingsAndPrizesAreOfFilmsNotOfViewings() {
        Figures year = figures(Span.of(2025));

        assertThat(year.ratings().get(8)).containsExactly(ANORA);
        assertThat(year.ratings().get(9)).containsExactly(PARASITE);
        assertThat(year.rating()).isEqualTo(95, within(0.001));
        assertThat(year.prized()).isEqualTo(Set.of(ANORA, PARASITE));
        assertThat(year.prizedRating()).isEqualTo(95, within(0.001));
    }

    @Test
    void allTimeHoldsWhatHasNoDateToo() {
        Figures all = figures(Span.ALL);

        assertThat(all.viewings()).isEqualTo(7);
        assertThat(all.films()).hasSize(4);
        assertThat(all.years().values())
                .extracting(Share::name, Share::viewings)
                .containsExactly(Tuple.tuple("2024", 1), Tuple.tuple("2025", 5));
        assertThat(LookingBack.years(diary)).containsExactly(2025, 2024);
    }

    @Test
    void nothingIsNothing() {
        Figures none =
                LookingBack.figures(Diary.EMPTY, films::get, Span.ALL, LocalDate.of(2025, 5, 1));

        assertThat(none.viewings()).isZero();
        assertThat(none.rating()).isNaN();
        assertThat(none.streaks().longest()).isZero();
        assertThat(none.first()).isNull();
    }

    private Figures figures(Span span) {
        return LookingBack.figures(diary, films::get, span, LocalDate.of(2025, 5, 1));
    }

    private static DiaryEntry viewing(long id, long film, @Nullable String date, boolean rewatch) {
        return new DiaryEntry(
                id,
                film,
                date == null ? null : new PartialDate(date),
                null,
                rewatch,
                Completion.values()[0],
                false);
    }

    private static FilmSummary film(
            long id,
            int year,
            String director,
            @Nullable Integer minutes,
            @Nullable Integer rating,
            int wins,
            String... genres) {
        return new FilmSummary(
                id,
                "Film " + id,
                year,
                director,
                minutes,
                rating == null ? null : new Rating(rating),
                new FilmFlags(0),
                new FilmCounts(1, wins, wins, 0),
                null,
                List.of("US"),
                List.of(genres),
                List.of(),
                "film " + id,
                "film " + id,
                0,
                null,
                0);
    }
}
