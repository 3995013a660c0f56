package app.matinee.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.model.Credit;
import app.matinee.model.Film;
import app.matinee.model.FilmSummary;
import app.matinee.model.JournalFolder;
import app.matinee.model.Person;
import app.matinee.model.PersonRef;
import app.matinee.model.SearchHit;
import app.matinee.model.Viewing;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What comes in by the thousand is one step to undo, is found, and leaves the journal as able to
/// take things back as it was.
class BulkTest {

    /// Enough to take the way of large imports all through.
    private static final int MANY = 5_500;

    private static final StepLabel LABEL = StepLabel.of("step.test");
    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");

    @TempDir Path parent;
    private Database journal;

    @BeforeEach
    void create() throws JournalRefused {
        journal = Database.create(new JournalFolder(parent.resolve("journal")), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private static int fill(Bulk bulk, int films) {
        Person person = Person.named("Agnieszka Holland");
        PersonRef director = new PersonRef(bulk.films().person(person, NOW), "Agnieszka Holland");
        for (int i = 0; i < films; i++) {
            Film film = Film.titled("Harbour " + i).withCredits(List.of(Credit.director(director)));
            long id = bulk.films().film(film, NOW, NOW);
            bulk.texts().viewing(Viewing.on(id, null), NOW);
        }
        return films;
    }

    private void fill(int films) {
        journal.write(
                LABEL,
                s -> {
                    try (Bulk bulk = s.bulk()) {
                        return fill(bulk, films);
                    }
                });
    }

    private int films() {
        return journal.<Integer>read(s -> s.films().ids().size());
    }

    private List<String> found(String words) {
        return journal.read(
                s -> s.search().find(words, 10).stream().map(SearchHit::title).toList());
    }

    @Test
    void manyFilmsAreIndexedAndCounted() {
        fill(MANY);

        assertThat(films()).isEqualTo(MANY);
        assertThat(found("harbour 5123")).containsExactly("Harbour 5123");
        assertThat(found("holland")).first().isEqualTo("Agnieszka Holland");
        assertThat(journal.<List<FilmSummary>>read(s -> s.summaries().first(1)))
                .singleElement()
                .satisfies(film -> {
                    assertThat(film.directors()).isEqualTo("Agnieszka Holland");
                    assertThat(film.counts().viewings()).isOne();
                });
        assertThat(journal.<Boolean>read(s -> s.integrity().run().isEmpty())).isTrue();
    }

    @Test
    void manyFilmsAreOneStepToUndo() {
        fill(MANY);

        journal.undo();

        assertThat(films()).isZero();
        assertThat(found("harbour")).isEmpty();
        journal.redo();
        assertThat(films()).isEqualTo(MANY);
        assertThat(found("harbour 5123")).containsExactly("Harbour 5123");
    }

    @Test
    void aFilmAddedAfterwardsCanBeUndone() {
        fill(3);
        journal.write(LABEL, s -> s.films().insert(Film.titled("Possession"), 0));

        journal.undo();

        assertThat(films()).isEqualTo(3);
    }

    @Test
    void anImportThatFailsLeavesTheWayBackWhole() {
        assertThatThrownBy(() ->
                        journal.write(
                                LABEL,
                                s -> {
                                    fill(s.bulk(), 3);
                                    throw new IllegalStateException("stopped");
                                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(films()).isZero();
        journal.write(LABEL, s -> s.films().insert(Film.titled("Possession"), 0));

        journal.undo();

        assertThat(films()).isZero();
    }
}
