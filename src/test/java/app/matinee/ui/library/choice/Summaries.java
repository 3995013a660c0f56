package app.matinee.ui.library.choice;

import app.matinee.model.FilmCounts;
import app.matinee.model.FilmFlags;
import app.matinee.model.FilmSummary;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import app.matinee.model.TextFold;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Makes film summaries for tests: single ones said in words, or any number from a seed.
public final class Summaries {

    private static final String[] FIRST = {
        "Night", "River", "The Silent", "Golden", "A Paper", "Last", "Łódź", "Éclair", "Iron"
    };
    private static final String[] SECOND = {
        "Garden", "Road", "Machine", "Train", "Hotel", "Mirror", "Song", "Harbour"
    };
    private static final String[] GENRES = {"Drama", "Comedy", "Horror", "Romance", "Western"};

    private FilmSummary film;

    private Summaries(FilmSummary film) {
        this.film = film;
    }

    public static Summaries film(long id, String title, @Nullable Integer year) {
        return new Summaries(
                new FilmSummary(
                        id,
                        title,
                        year,
                        "",
                        null,
                        null,
                        new FilmFlags(FilmFlags.CATALOGUED),
                        FilmCounts.NONE,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        TextFold.sortKey(title),
                        TextFold.fold(title),
                        0,
                        null,
                        1_700_000_000_000L + id * 1000,
                        null));
    }

    public Summaries by(String directors) {
        return with(directors, film.rating(), film.flags(), film.counts(), film.genres());
    }

    public Summaries rated(int value) {
        return with(
                film.directors(), new Rating(value), film.flags(), film.counts(), film.genres());
    }

    /// @param flags bits of [FilmFlags]
    public Summaries flagged(int flags) {
        return with(
                film.directors(),
                film.rating(),
                new FilmFlags(flags),
                film.counts(),
                film.genres());
    }

    public Summaries won(int wins, int nominations) {
        return with(
                film.directors(),
                film.rating(),
                film.flags(),
                new FilmCounts(0, wins, nominations, 0),
                film.genres());
    }

    public Summaries of(String... genres) {
        return with(film.directors(), film.rating(), film.flags(), film.counts(), List.of(genres));
    }

    public FilmSummary done() {
        return film;
    }

    private Summaries with(
            String directors,
            @Nullable Rating rating,
            FilmFlags flags,
            FilmCounts counts,
            List<String> genres) {
        film =
                new FilmSummary(
                        film.id(),
                        film.title(),
                        film.year(),
                        directors,
                        film.minutes(),
                        rating,
                        flags,
                        counts,
                        film.lastSeen(),
                        film.countries(),
                        genres,
                        film.tags(),
                        film.sortKey(),
                        film.folded(),
                        0,
                        null,
                        film.added(),
                        film.watchlist());
        return this;
    }

    /// The same films for the same seed, with gaps in everything that may be missing.
    public static List<FilmSummary> many(int count, long seed) {
        Random random = new Random(seed);
        List<FilmSummary> films = new ArrayList<>(count);
        for (int i = 1; i <= count; i++) {
            films.add(random(i, random));
        }
        return films;
    }

    private static FilmSummary random(long id, Random random) {
        String title =
                FIRST[random.nextInt(FIRST.length)]
                        + " "
                        + SECOND[random.nextInt(SECOND.length)]
                        + (random.nextBoolean() ? " " + random.nextInt(5000) : "");
        boolean seen = random.nextInt(3) > 0;
        int wins = random.nextInt(10) == 0 ? random.nextInt(6) : 0;
        return new FilmSummary(
                id,
                title,
                random.nextInt(50) == 0 ? null : 1920 + random.nextInt(105),
                random.nextInt(20) == 0 ? "" : "Director " + random.nextInt(20_000),
                random.nextInt(9) == 0 ? null : 60 + random.nextInt(140),
                random.nextInt(3) == 0 ? null : new Rating(1 + random.nextInt(100)),
                new FilmFlags(
                        (random.nextInt(12) == 0 ? 0 : FilmFlags.CATALOGUED)
                                | (seen ? FilmFlags.SEEN : 0)),
                new FilmCounts(seen ? 1 : 0, wins, wins + random.nextInt(3), 0),
                seen && random.nextBoolean()
                        ? new PartialDate(String.valueOf(1990 + random.nextInt(35)))
                        : null,
                List.of(),
                List.of(GENRES[random.nextInt(GENRES.length)]),
                List.of(),
                TextFold.sortKey(title),
                TextFold.fold(title),
                0,
                null,
                1_500_000_000_000L + random.nextInt(1_000_000) * 1000L,
                null);
    }
}
