package app.matinee.starter;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.awards.fact.Fact;
import app.matinee.awards.fact.Facts;
import app.matinee.awards.history.AwardHistory;
import app.matinee.job.Progress;
import app.matinee.library.Journal;
import app.matinee.library.imports.Decisions;
import app.matinee.library.imports.Imports;
import app.matinee.library.imports.PastImport;
import app.matinee.model.JournalFolder;
import app.matinee.model.ListedFilm;
import app.matinee.model.PartialDate;
import app.matinee.text.Texts;
import app.matinee.transfer.history.HistoryImporter;
import app.matinee.transfer.reading.ImportRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A new starter journal answers questions over awards at once, and its library stays small.
class StarterHistoryTest {

    @TempDir private Path home;

    @Test
    void theHistoryStandsBesideTheFilms() throws Exception {
        JournalFolder folder = new JournalFolder(home.resolve("journal"));
        Texts texts = Texts.english();
        try (Journal journal =
                new StarterJournal(Clock.systemUTC(), texts).in(folder, Progress.NONE)) {
            List<ListedFilm> films = journal.films().listed();
            assertThat(films.stream().filter(film -> film.flags().catalogued())).hasSize(16);
            assertThat(films.stream().filter(film -> !film.flags().catalogued()))
                    .hasSizeGreaterThan(150)
                    .noneMatch(film -> film.flags().onWatchlist() || film.flags().seen());

            ListedFilm anora =
                    films.stream().filter(f -> f.title().equals("Anora")).findFirst().orElseThrow();
            assertThat(
                            new Facts(AwardHistory.read(journal), texts)
                                    .of(anora.uuid(), new PartialDate("2025-04")))
                    .extracting(Fact::sentence)
                    .contains(
                            "The fourth film to win both Cannes’ top prize and Best Picture.",
                            "The fifth Palme d’Or in a row distributed in the US by Neon.");

            assertThat(journal.history().undoable()).as("nothing a stray key could undo").isEmpty();
            Imports imports = journal.imports(() -> {});
            assertThat(imports.all())
                    .extracting(PastImport::state)
                    .containsExactly(PastImport.State.SETTLED);
            HistoryImporter history = new HistoryImporter();
            assertThat(
                            imports.plan(
                                            history.read(
                                                    ImportRequest.usual(Path.of(""), history),
                                                    Progress.NONE),
                                            Decisions.NONE,
                                            Progress.NONE)
                                    .counts()
                                    .changeNothing())
                    .as("a second time adds nothing")
                    .isTrue();
        }
    }
}
