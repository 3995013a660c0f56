package app.matinee.awards.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.awards.AnoraSeason;
import app.matinee.library.FilmField;
import app.matinee.library.Journal;
import app.matinee.model.Done;
import app.matinee.model.Film;
import app.matinee.model.JournalFolder;
import app.matinee.model.Rating;
import app.matinee.model.Shelves;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What films say of themselves is brought along without reading the awards again.
class FilmsAgainTest {

    @TempDir private Path home;

    @Test
    void aFilmIsReadAgainAndTheAwardsAreNot() throws Exception {
        JournalFolder folder = new JournalFolder(home.resolve("journal"));
        try (Journal journal = Journal.create(folder, Clock.systemUTC())) {
            long film = AnoraSeason.store(journal);
            long other = journal.films().add(Film.titled("Zodiac")).value();
            AwardHistory before = AwardHistory.read(journal);

            Done<?> rated =
                    journal.films()
                            .edit(
                                    film,
                                    FilmField.RATING,
                                    f -> f.withOpinion(f.opinion().withRating(new Rating(80))));
            assertThat(rated.touched().awards()).isFalse();
            AwardHistory after = before.withFilms(journal, rated.touched().films());
            assertThat(after.film(film).rating()).isEqualTo(new Rating(80));
            assertThat(after.film(film).directors()).isEqualTo(before.film(film).directors());
            assertThat(after.honours()).isEqualTo(before.honours()).isNotEmpty();

            Done<?> away =
                    journal.films()
                            .edit(
                                    other,
                                    FilmField.CATALOGUED,
                                    f -> f.withShelves(Shelves.REFERENCE));
            AwardHistory without = after.withFilms(journal, away.touched().films());
            assertThat(without.library()).noneMatch(title -> title.id() == other);
            assertThat(without.library()).isEqualTo(AwardHistory.read(journal).library());
            assertThat(without.withFilms(journal, Set.of(film))).isSameAs(without);

            assertThat(
                            journal.awards()
                                    .deleteNomination(before.ofFilm(film).getFirst())
                                    .touched()
                                    .awards())
                    .isTrue();
        }
    }
}
