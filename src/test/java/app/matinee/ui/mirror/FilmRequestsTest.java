package app.matinee.ui.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.job.SameThreadJobs;
import app.matinee.library.Journal;
import app.matinee.model.Film;
import app.matinee.model.JournalFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilmRequestsTest {

    @TempDir private Path folder;

    private Journal journal;
    private Mirror mirror;
    private long film;
    private final List<String> answered = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        journal = Journal.create(new JournalFolder(folder.resolve("journal")), Clock.systemUTC());
        mirror = new Mirror(journal, new SameThreadJobs());
        film = journal.films().add(Film.titled("Anora")).value();
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void aRequestChoosesItsTabAndIsAnsweredWhenTheTabArrives() {
        mirror.openFilm().open(film);
        mirror.requests().ask(FilmRequest.LOG_VIEWING);

        assertThat(mirror.requests().tabProperty().get()).isEqualTo("journal");
        assertThat(answered).isEmpty();

        mirror.requests().answer(FilmRequest.LOG_VIEWING, this::note);
        assertThat(answered).containsExactly("Anora");
    }

    @Test
    void aRequestIsAnsweredOnce() {
        mirror.requests().answer(FilmRequest.WRITE, this::note);
        mirror.openFilm().open(film);
        mirror.requests().ask(FilmRequest.WRITE);
        mirror.requests().choose("details");
        mirror.requests().choose("journal");

        assertThat(answered).containsExactly("Anora");
    }

    @Test
    void aRequestAboutAnotherFilmWaitsForIt() {
        long other = journal.films().add(Film.titled("Titane")).value();
        mirror.openFilm().open(film);
        mirror.requests().answer(FilmRequest.WRITE, this::note);

        mirror.requests().ask(other, FilmRequest.WRITE);

        assertThat(answered).containsExactly("Titane");
    }

    @Test
    void nothingIsAskedWhileNoFilmIsOpen() {
        mirror.requests().answer(FilmRequest.WRITE, this::note);
        mirror.requests().ask(FilmRequest.WRITE);

        assertThat(answered).isEmpty();
        assertThat(mirror.requests().tabProperty().get()).isEqualTo("details");
    }

    private void note() {
        answered.add(mirror.openFilm().dossierProperty().get().film().title());
    }
}
