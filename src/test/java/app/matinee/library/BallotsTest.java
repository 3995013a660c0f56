package app.matinee.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.AwardBody;
import app.matinee.model.Ceremony;
import app.matinee.model.Film;
import app.matinee.model.Honour;
import app.matinee.model.JournalFolder;
import app.matinee.model.Nomination;
import app.matinee.model.PickKind;
import app.matinee.model.Result;
import app.matinee.model.SavedQuestion;
import app.matinee.store.JournalRefused;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A ballot from the first guess to the night itself, and the questions one keeps.
class BallotsTest {

    @TempDir Path parent;
    private Journal journal;
    private long ceremony;

    @BeforeEach
    void open() throws JournalRefused {
        journal = Journal.create(new JournalFolder(parent.resolve("journal")), Clock.systemUTC());
        ceremony =
                journal.awards()
                        .addCeremony(
                                AwardBody.named("Academy of Motion Picture Arts and Sciences"),
                                Ceremony.of(0, "97th Academy Awards"))
                        .value();
        nominate("Best Picture", "Anora");
        nominate("Best Picture", "Conclave");
        nominate("Directing", "The Brutalist");
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void aCategoryHasOnePredictionWhichMovesAndGoes() {
        mark("Anora", PickKind.PREDICTION);
        mark("The Brutalist", PickKind.PREDICTION);
        mark("Conclave", PickKind.FAVOURITE);
        assertThat(marked(PickKind.PREDICTION)).containsExactly("Anora", "The Brutalist");

        mark("Conclave", PickKind.PREDICTION);
        assertThat(marked(PickKind.PREDICTION)).containsExactly("The Brutalist", "Conclave");
        assertThat(marked(PickKind.FAVOURITE)).containsExactly("Conclave");

        mark("Conclave", PickKind.PREDICTION);
        assertThat(marked(PickKind.PREDICTION)).containsExactly("The Brutalist");

        journal.history().undo();
        journal.history().undo();
        assertThat(marked(PickKind.PREDICTION)).containsExactly("Anora", "The Brutalist");
    }

    @Test
    void onTheNightOneKeyTellsTheWinnerAndTheNextMendsASlip() {
        journal.ballots().tellWinner(honour("Conclave"));
        assertThat(winners()).containsExactly("Conclave");

        journal.ballots().tellWinner(honour("Anora"));
        assertThat(winners()).containsExactly("Anora");

        journal.ballots().tellTie(honour("Conclave"));
        assertThat(winners()).containsExactly("Anora", "Conclave");

        journal.history().undo();
        journal.history().undo();
        assertThat(winners()).containsExactly("Conclave");

        journal.ballots().tellWinner(honour("Conclave"));
        assertThat(winners()).isEmpty();
    }

    @Test
    void questionsKeepTheirOrderAndComeBackByUndo() {
        long first = ask("Both prizes");
        long second = ask("Most nominated");
        journal.questions().arrange(List.of(second, first));
        assertThat(names()).containsExactly("Most nominated", "Both prizes");

        SavedQuestion question = journal.questions().all().getFirst();
        journal.questions().delete(question);
        assertThat(names()).containsExactly("Both prizes");

        journal.history().undo();
        assertThat(journal.questions().all().getFirst()).isEqualTo(question);
    }

    private long ask(String name) {
        return journal.questions().add(SavedQuestion.named(name, "{\"kind\":\"x\"}")).value();
    }

    private List<String> names() {
        return journal.questions().all().stream().map(SavedQuestion::name).toList();
    }

    private void nominate(String category, String title) {
        long film = journal.films().add(Film.titled(title)).value();
        journal.awards()
                .addNomination(
                        ceremony, category, Nomination.of(0, film, Result.NOMINATED, List.of()));
    }

    private void mark(String title, PickKind kind) {
        journal.ballots().mark(honour(title), kind);
    }

    private Honour honour(String title) {
        return journal.awards().ofCeremony(ceremony).stream()
                .filter(honour -> title(honour).equals(title))
                .findFirst()
                .orElseThrow();
    }

    private List<String> marked(PickKind kind) {
        return journal.ballots().ofCeremony(ceremony).stream()
                .filter(pick -> pick.kind() == kind)
                .map(pick ->
                        journal.awards().ofCeremony(ceremony).stream()
                                .filter(h -> h.nomination().id() == pick.nominationId())
                                .map(this::title)
                                .findFirst()
                                .orElseThrow())
                .toList();
    }

    private List<String> winners() {
        return journal.awards().ofCeremony(ceremony).stream()
                .filter(Honour::won)
                .map(this::title)
                .toList();
    }

    private String title(Honour honour) {
        long film = honour.nomination().films().getFirst().filmId();
        return journal.films().find(film).orElseThrow().title();
    }
}
