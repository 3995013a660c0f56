package app.matinee.awards.season;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.awards.history.AwardHistory;
import app.matinee.awards.history.Coverages;
import app.matinee.awards.history.Prize;
import app.matinee.awards.season.SeasonGrid.Mark;
import app.matinee.job.Progress;
import app.matinee.library.Journal;
import app.matinee.library.NewJournal;
import app.matinee.model.AwardBody;
import app.matinee.model.AwardedFilm;
import app.matinee.model.Category;
import app.matinee.model.Ceremony;
import app.matinee.model.Film;
import app.matinee.model.JournalFolder;
import app.matinee.model.Nomination;
import app.matinee.model.PartialDate;
import app.matinee.model.Result;
import app.matinee.model.Uuid7;
import app.matinee.store.StepLabel;
import app.matinee.text.ExpectedFailure;
import app.matinee.transfer.archive.Archive;
import app.matinee.transfer.archive.ArchiveImport;
import app.matinee.transfer.archive.ArchiveReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Seasons and history as they are read from the starter journal, and what its owner adds.
class StarterSeasonTest {

    @TempDir private Path folder;
    private Journal journal;

    @BeforeEach
    void open() throws ExpectedFailure {
        try (Archive films = new ArchiveReader().openStarter(Progress.NONE)) {
            journal =
                    new NewJournal(new JournalFolder(folder), Clock.systemUTC())
                            .filled(made ->
                                    new ArchiveImport(made, made.pictureFolder(), Clock.systemUTC())
                                            .run(films, Progress.NONE));
        }
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void aFilmComesWithWhatQuestionsAskOfIt() {
        AwardedFilm anora = film(AwardHistory.read(journal), "Anora");
        assertThat(anora.year()).isEqualTo(2024);
        assertThat(anora.directors()).extracting(d -> d.name()).containsExactly("Sean Baker");
        assertThat(anora.countries()).containsExactly("United States");
        assertThat(anora.distributors()).containsExactly("Neon");
        assertThat(anora.flags().seen()).isTrue();
        assertThat(anora.flags().catalogued()).isTrue();
        assertThat(film(AwardHistory.read(journal), "Emilia Pérez").distributors())
                .as("in the United States, named once")
                .containsExactly("Netflix");
    }

    @Test
    void theSeasonOfTheAcademy() {
        AwardHistory history = AwardHistory.read(journal);
        Season season = season(history, "97th Academy Awards");
        SeasonCategory picture = season.categories().getFirst();
        assertThat(picture.category().name()).isEqualTo("Best Picture");
        assertThat(picture.lines().getFirst().films().getFirst().title()).isEqualTo("Anora");
        assertThat(picture.lines().stream().skip(1).map(l -> l.films().getFirst().title()))
                .containsExactly(
                        "The Brutalist",
                        "A Complete Unknown",
                        "Conclave",
                        "Dune: Part Two",
                        "Emilia Pérez",
                        "I'm Still Here",
                        "Nickel Boys",
                        "The Substance",
                        "Wicked");
        assertThat(picture.seen().all()).isEqualTo(10);
        assertThat(season.films().getFirst().film().title()).isEqualTo("Emilia Pérez");
        assertThat(season.films().getFirst().score().nominations()).isEqualTo(13);
        assertThat(season.previous()).extracting(Ceremony::name).isEqualTo("96th Academy Awards");
        assertThat(season.next()).isNull();
    }

    @Test
    void theGridOfAFilmYear() {
        SeasonGrid grid = new SeasonGrids(AwardHistory.read(journal)).of(2024);
        assertThat(grid.columns()).hasSize(12);
        assertThat(grid.columns().getFirst().body().name()).isEqualTo("Cannes Film Festival");
        SeasonGrid.FilmRow first = grid.films().getFirst();
        assertThat(first.film().title()).isEqualTo("Anora");
        assertThat(first.cells())
                .extracting(SeasonGrid.Cell::mark)
                .startsWith(Mark.WON, Mark.NAMED, Mark.NAMED, Mark.NOMINATED, Mark.WON)
                .endsWith(Mark.WON);
        SeasonGrid.PerformerRow madison = grid.performers().getFirst();
        assertThat(madison.name()).isEqualTo("Mikey Madison");
        assertThat(madison.cells().getFirst().mark()).isEqualTo(Mark.ABSENT);
        assertThat(madison.cells().getLast().mark()).isEqualTo(Mark.WON);
    }

    @Test
    void whatCameLaterIsLeftOut() {
        AwardHistory before = AwardHistory.read(journal).until(LocalDate.of(2025, 3, 1));
        assertThat(before.ceremonies())
                .extracting(Ceremony::name)
                .contains("31st Screen Actors Guild Awards")
                .doesNotContain("97th Academy Awards");
        assertThat(before.ofFilm(film(before, "Anora").id()))
                .noneMatch(h -> h.ceremony().name().equals("97th Academy Awards"));
    }

    @Test
    void twoWinnersAreATieAndElevenAreNot() {
        Ceremony ceremony = prizes(2);
        Season season = new Seasons(AwardHistory.read(journal)).of(ceremony.id()).orElseThrow();
        assertThat(season.categories().getFirst().lines()).allMatch(SeasonLine::tied);
        Ceremony many = prizes(11);
        Season crowd = new Seasons(AwardHistory.read(journal)).of(many.id()).orElseThrow();
        assertThat(crowd.categories().getFirst().lines()).hasSize(11).noneMatch(SeasonLine::tied);
    }

    @Test
    void aPrizeThatWasNotGivenIsNoHole() {
        AwardBody body = AwardBody.named("Small Festival");
        long first = journal.awards().addCeremony(body, edition("1st", 1, 2001)).value();
        AwardBody stored = body.withId(bodyOf(first));
        win(first);
        long second = journal.awards().addCeremony(stored, edition("2nd", 2, 2002)).value();
        long third = journal.awards().addCeremony(stored, edition("3rd", 3, 2003)).value();
        win(third);
        assertThat(holes()).as("nothing says what became of the second").isEqualTo(1);
        journal.write(
                StepLabel.of("step.nomination.add", "Grand Prize"),
                s -> s.awards().insert(new Category(0, second, "Grand Prize", "Grand Prize", 0)));
        assertThat(holes()).isZero();
        long fifth = journal.awards().addCeremony(stored, edition("5th", 5, 2005)).value();
        win(fifth);
        assertThat(holes()).as("the fourth is not in the journal").isEqualTo(1);
    }

    private int holes() {
        AwardHistory history = AwardHistory.read(journal);
        Prize prize =
                history.prizes().stream()
                        .filter(p -> p.name().equals("Grand Prize"))
                        .findFirst()
                        .orElseThrow();
        return new Coverages(history).of(prize).holes().size();
    }

    private long bodyOf(long ceremony) {
        return AwardHistory.read(journal).ceremonies().stream()
                .filter(c -> c.id() == ceremony)
                .findFirst()
                .orElseThrow()
                .bodyId();
    }

    private void win(long ceremony) {
        long film = journal.films().add(Film.titled("Winner " + ceremony)).value();
        journal.awards()
                .addNomination(
                        ceremony, "Grand Prize", Nomination.of(0, film, Result.WON, List.of()));
    }

    private static Ceremony edition(String name, int edition, int year) {
        return new Ceremony(
                0,
                Uuid7.next(),
                0,
                name + " Small Festival",
                edition,
                new PartialDate(String.valueOf(year)),
                null,
                year,
                "",
                "",
                List.of(),
                "",
                "");
    }

    /// A ceremony of a body of its own with so many winners of one prize.
    private Ceremony prizes(int winners) {
        long ceremony =
                journal.awards()
                        .addCeremony(
                                AwardBody.named("Circle of " + winners),
                                Ceremony.of(0, "Prizes " + winners)
                                        .withDate(new PartialDate("2020")))
                        .value();
        for (int i = 0; i < winners; i++) {
            win(ceremony);
        }
        return AwardHistory.read(journal).ceremonies().stream()
                .filter(c -> c.id() == ceremony)
                .findFirst()
                .orElseThrow();
    }

    private static Season season(AwardHistory history, String name) {
        return history.ceremonies().stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .flatMap(c -> new Seasons(history).of(c.id()))
                .orElseThrow();
    }

    private static AwardedFilm film(AwardHistory history, String title) {
        return history.films().stream()
                .filter(f -> f.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
