package app.matinee.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.Credit;
import app.matinee.model.Fault;
import app.matinee.model.Film;
import app.matinee.model.JournalFolder;
import app.matinee.model.PartialDate;
import app.matinee.model.PersonRef;
import app.matinee.model.Rating;
import app.matinee.model.SearchHit;
import app.matinee.model.Touched;
import app.matinee.model.Viewing;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeLogTest {

    private static final StepLabel STEP = StepLabel.of("step.test", "Anora");

    @TempDir Path folder;
    private Database journal;

    @BeforeEach
    void open() throws JournalRefused {
        journal = Database.create(new JournalFolder(folder.resolve("journal")), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void takesAFilmBackAndBringsItAgainWithItsCreditsAndViewings() {
        long id = addAnora();
        Film before = film(id);

        journal.write(
                STEP,
                s -> {
                    s.films().delete(id);
                    return id;
                });
        assertThat(journal.<Boolean>read(s -> s.films().find(id).isPresent())).isFalse();

        Touched undone = journal.undo();
        assertThat(undone.films()).containsExactly(id);
        assertThat(film(id)).isEqualTo(before);
        assertThat(journal.<Integer>read(s -> s.viewings().ofFilm(id).size())).isEqualTo(1);

        journal.redo();
        assertThat(journal.<Boolean>read(s -> s.films().find(id).isPresent())).isFalse();
        journal.undo();
        assertThat(film(id)).isEqualTo(before);
    }

    @Test
    void takesBackOneFieldAfterAnother() {
        long id = addAnora();
        edit(id, film(id).withTitles(film(id).titles().withTagline("one")));
        edit(id, film(id).withOpinion(film(id).opinion().withRating(new Rating(90))));

        journal.undo();
        assertThat(film(id).opinion().rating()).isNull();
        assertThat(film(id).titles().tagline()).isEqualTo("one");
        journal.undo();
        assertThat(film(id).titles().tagline()).isEmpty();
        journal.redo();
        journal.redo();
        assertThat(film(id).titles().tagline()).isEqualTo("one");
        assertThat(film(id).opinion().rating()).isEqualTo(new Rating(90));
    }

    @Test
    void aNewStepForgetsWhatWasTakenBack() {
        long id = addAnora();
        edit(id, film(id).withTitles(film(id).titles().withTagline("one")));
        journal.undo();
        edit(id, film(id).withTitles(film(id).titles().withTagline("two")));

        assertThat(journal.redo()).isEqualTo(Touched.NOTHING);
        assertThat(film(id).titles().tagline()).isEqualTo("two");
    }

    @Test
    void survivesClosing() throws JournalRefused {
        long id = addAnora();
        edit(id, film(id).withTitles(film(id).titles().withTagline("one")));
        journal.close();
        journal =
                Database.open(
                        new JournalFolder(folder.resolve("journal")), Clock.systemUTC(), () -> {});

        journal.undo();
        assertThat(film(id).titles().tagline()).isEmpty();
    }

    @Test
    void typingInOneTextIsOneStep() {
        long id = addAnora();
        for (String text : List.of("a", "ab", "abc")) {
            journal.write(
                    STEP.mergedBy("tagline/" + id),
                    s -> {
                        s.films().update(film(id).withTitles(film(id).titles().withTagline(text)));
                        return text;
                    });
        }
        journal.undo();
        assertThat(film(id).titles().tagline()).isEmpty();
        journal.redo();
        assertThat(film(id).titles().tagline()).isEqualTo("abc");
    }

    @Test
    void aWriteThatFailsLeavesNothing() {
        long id = addAnora();
        try {
            journal.write(
                    STEP,
                    s -> {
                        s.films().delete(id);
                        throw new IllegalStateException("stop");
                    });
        } catch (IllegalStateException _) {
            // expected
        }
        assertThat(journal.<Boolean>read(s -> s.films().find(id).isPresent())).isTrue();
        assertThat(journal.<Integer>read(s -> s.history().latest(10).size())).isEqualTo(1);
    }

    @Test
    void theIndexAndTheDigestFollow() {
        long id = addAnora();
        assertThat(journal.<List<SearchHit>>read(s -> s.search().find("bak", 10)))
                .extracting(SearchHit::title)
                .contains("Anora", "Sean Baker");
        assertThat(summary(id).directors()).isEqualTo("Sean Baker");
        assertThat(summary(id).lastSeen()).isEqualTo(new PartialDate("2024-10"));

        journal.undo();
        assertThat(journal.<List<SearchHit>>read(s -> s.search().find("anora", 10))).isEmpty();
        journal.redo();
        assertThat(journal.<List<SearchHit>>read(s -> s.search().find("laughed", 10))).hasSize(1);
        assertThat(journal.<List<Fault>>read(s -> s.integrity().run())).isEmpty();
    }

    private app.matinee.model.FilmSummary summary(long id) {
        return journal.read(s -> s.summaries().of(List.of(id)).getFirst());
    }

    private Film film(long id) {
        return journal.read(s -> s.films().find(id).orElseThrow());
    }

    private void edit(long id, Film film) {
        journal.write(
                STEP,
                s -> {
                    s.films().update(film.withId(id));
                    return id;
                });
    }

    private long addAnora() {
        return journal.write(
                        STEP,
                        s -> {
                            Film film =
                                    Film.titled("Anora")
                                            .withCredits(
                                                    List.of(
                                                            Credit.director(
                                                                    PersonRef.unknown(
                                                                            "Sean Baker")),
                                                            Credit.actor(
                                                                    PersonRef.unknown(
                                                                            "Mikey Madison"),
                                                                    "Ani")));
                            long id = s.films().insert(film, 0);
                            s.viewings()
                                    .insert(
                                            Viewing.on(id, new PartialDate("2024-10"))
                                                    .withNote("Laughed."));
                            return id;
                        })
                .value();
    }
}
