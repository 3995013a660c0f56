package app.matinee.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.matinee.model.Completion;
import app.matinee.model.CreditRoll;
import app.matinee.model.CreditRoll.Part;
import app.matinee.model.Diary;
import app.matinee.model.DiaryEntry;
import app.matinee.model.FilmCounts;
import app.matinee.model.FilmFlags;
import app.matinee.model.FilmSummary;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import app.matinee.stats.Seen.Again;
import app.matinee.stats.Times.Moment;
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
    private static final LocalDate TODAY = LocalDate.of(2025, 5, 1);

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

    private final CreditRoll credits = credits();

    private static CreditRoll credits() {
        CreditRoll.Columns roll = new CreditRoll.Columns();
        roll.name(1, "Mikey Madison");
        roll.name(2, "Song Kang-ho");
        roll.name(3, "Bong Joon Ho");
        roll.add(ANORA, 1, Part.ACTOR);
        roll.add(PARASITE, 2, Part.ACTOR);
        roll.add(PARASITE, 2, Part.ACTOR);
        roll.add(PARASITE, 3, Part.DIRECTOR);
        roll.add(PARASITE, 3, Part.WRITER);
        return roll.sorted();
    }

    @Test
    void aYearTellsFilmsFromViewings() {
        Seen year = figures(Span.of(2025)).seen();

        assertThat(year.viewings()).isEqualTo(5);
        assertThat(year.films()).containsExactlyInAnyOrder(ANORA, PARASITE, MARTY);
        assertThat(year.fresh()).containsExactlyInAnyOrder(PARASITE, MARTY);
        assertThat(year.rewatches()).isEqualTo(3);
        assertThat(year.again()).containsExactly(new Again(ANORA, 2), new Again(PARASITE, 2));
        assertThat(year.minutes()).isEqualTo(132 + 139 + 139 + 132);
        assertThat(year.hours()).isEqualTo(9);
        assertThat(year.untimed()).isEqualTo(1);
    }

    @Test
    void onlyWhatIsKnownOfADateIsCounted() {
        Times year = figures(Span.of(2025)).times();

        assertThat(year.months())
                .extracting(Share::viewings)
                .containsExactly(3, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        // 6, 7 and 8 January 2025 were a Monday, a Tuesday and a Wednesday.
        assertThat(year.weekdays())
                .extracting(Share::viewings)
                .containsExactly(1, 1, 1, 0, 0, 0, 0);
        assertThat(year.days()).hasSize(3).containsEntry(LocalDate.of(2025, 1, 7), 1);
        assertThat(year.first()).isEqualTo(new Moment(PARASITE, LocalDate.of(2025, 1, 6)));
        assertThat(year.last()).isEqualTo(new Moment(ANORA, LocalDate.of(2025, 1, 8)));
        assertThat(year.streaks().longest()).isEqualTo(3);
    }

    @Test
    void rankingsCountFilmsOnceAndNameTheirMean() {
        Rankings year = figures(Span.of(2025)).most();

        assertThat(year.genres()).extracting(Share::name).startsWith("Drama");
        Share drama = year.genres().getFirst();
        assertThat(drama.films()).containsExactlyInAnyOrder(ANORA, PARASITE);
        assertThat(drama.viewings()).isEqualTo(4);
        assertThat(drama.rating()).isEqualTo(95, within(0.001));
        assertThat(year.decades())
                .extracting(Share::name)
                .containsExactlyInAnyOrder("2020", "2010", "1950");
        assertThat(year.directors()).extracting(Share::name).containsExactly("Bong Joon Ho");
        assertThat(year.writers()).extracting(Share::viewings).containsExactly(2);
        assertThat(year.actors())
                .as("two parts in one film are one film")
                .extracting(Share::name, Share::viewings, share -> share.films().size())
                .containsExactly(
                        Tuple.tuple("Mikey Madison", 2, 1), Tuple.tuple("Song Kang-ho", 2, 1));
    }

    @Test
    void aRankingIsCutBehindTheMost() {
        CreditRoll.Columns roll = new CreditRoll.Columns();
        for (int i = 0; i < 300; i++) {
            roll.name(i, "Person %03d".formatted(i));
            roll.add(i % 2 == 0 ? PARASITE : ANORA, i, Part.ACTOR);
        }
        roll.add(ANORA, 298, Part.ACTOR);
        Ledger ledger = new Ledger(diary, FilmColumns.of(films.values()), roll.sorted(), List.of());

        List<Share> actors = LookingBack.figures(ledger, Span.ALL, TODAY).most().actors();

        assertThat(actors).hasSize(Rankings.MOST);
        assertThat(actors.getFirst().name()).isEqualTo("Person 298");
        assertThat(actors.get(1).name()).isEqualTo("Person 001");
    }

    @Test
    void ratingsAndPrizesAreOfFilmsNotOfViewings() {
        Figures year = figures(Span.of(2025));

        assertThat(year.taste().best()).containsExactly(PARASITE, ANORA);
        assertThat(year.taste().all().stars().get(8)).containsExactly(ANORA);
        assertThat(year.taste().all().stars().get(9)).containsExactly(PARASITE);
        assertThat(year.taste().all().mean()).isEqualTo(95, within(0.001));
        assertThat(year.taste().winners().films()).isEqualTo(Set.of(ANORA, PARASITE));
        assertThat(year.taste().winners().mean()).isEqualTo(95, within(0.001));
        assertThat(year.taste().others().films()).containsExactly(MARTY);
        assertThat(year.taste().others().mean()).isNaN();
        assertThat(year.most().prizes())
                .extracting(Share::name, share -> share.films().size())
                .containsExactly(Tuple.tuple("Palme d’Or", 2), Tuple.tuple("Best Picture", 1));
    }

    @Test
    void allTimeHoldsWhatHasNoDateToo() {
        Figures all = figures(Span.ALL);

        assertThat(all.seen().viewings()).isEqualTo(7);
        assertThat(all.seen().films()).as("the one that is gone left out").hasSize(3);
        assertThat(all.times().years().values())
                .extracting(Share::name, Share::viewings)
                .containsExactly(Tuple.tuple("2024", 1), Tuple.tuple("2025", 5));
        assertThat(LookingBack.years(diary)).containsExactly(2025, 2024);
    }

    @Test
    void nothingIsNothing() {
        Ledger nothing = new Ledger(Diary.EMPTY, FilmColumns.NONE, CreditRoll.EMPTY, List.of());
        Figures none = LookingBack.figures(nothing, Span.ALL, TODAY);

        assertThat(none.seen().viewings()).isZero();
        assertThat(none.taste().all().mean()).isNaN();
        assertThat(none.times().streaks().longest()).isZero();
        assertThat(none.times().first()).isNull();
        assertThat(none.most().actors()).isEmpty();
    }

    private Figures figures(Span span) {
        Ledger ledger =
                new Ledger(
                        diary,
                        FilmColumns.of(films.values()),
                        credits,
                        List.of(
                                new Prize("Best Picture", Set.of(PARASITE)),
                                new Prize("Golden Bear", Set.of(LOST)),
                                new Prize("Palme d’Or", Set.of(ANORA, PARASITE))));
        return LookingBack.figures(ledger, span, TODAY);
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
                0,
                null);
    }
}
