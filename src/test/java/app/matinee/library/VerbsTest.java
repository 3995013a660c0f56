package app.matinee.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.job.Progress;
import app.matinee.model.AlternativeTitle;
import app.matinee.model.AwardBody;
import app.matinee.model.Ceremony;
import app.matinee.model.Credit;
import app.matinee.model.Film;
import app.matinee.model.FilmList;
import app.matinee.model.FilmSummary;
import app.matinee.model.JournalFolder;
import app.matinee.model.Link;
import app.matinee.model.ListItem;
import app.matinee.model.Nomination;
import app.matinee.model.PartialDate;
import app.matinee.model.PersonRef;
import app.matinee.model.Rating;
import app.matinee.model.Result;
import app.matinee.model.SearchHit;
import app.matinee.model.Viewing;
import app.matinee.model.Watchlisting;
import app.matinee.model.Writing;
import app.matinee.model.WritingKind;
import app.matinee.model.WritingState;
import app.matinee.store.JournalRefused;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the verbs do to a journal, and that undo takes it back.
class VerbsTest {

    @TempDir Path parent;
    private Journal journal;
    private Clock clock = Clock.fixed(Instant.parse("2025-04-12T20:00:00Z"), ZoneOffset.UTC);

    @BeforeEach
    void open() throws JournalRefused {
        journal = Journal.create(new JournalFolder(parent.resolve("journal")), clock);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void loggingAViewingTakesTheFilmOffTheWatchlistAndRatesIt() {
        Film wanted = Film.titled("Anora");
        long id =
                add(
                        wanted.withShelves(
                                wanted.shelves()
                                        .withWatchlist(new Watchlisting(null, "the prize", 0))));

        journal.viewings()
                .log(Viewing.on(id, new PartialDate("2025-04")).withRating(new Rating(90)));

        FilmSummary summary = summary(id);
        assertThat(summary.flags().seen()).isTrue();
        assertThat(summary.flags().onWatchlist()).isFalse();
        assertThat(summary.rating()).isEqualTo(new Rating(90));
        assertThat(summary.lastSeen()).isEqualTo(new PartialDate("2025-04"));

        journal.history().undo();
        assertThat(summary(id).flags().seen()).isFalse();
        assertThat(summary(id).flags().onWatchlist()).isTrue();
        assertThat(summary(id).rating()).isNull();
    }

    @Test
    void aSecondViewingKeepsTheFilmsOwnRating() {
        long id = add(Film.titled("Anora"));
        journal.viewings().log(Viewing.on(id, null).withRating(new Rating(80)));
        journal.viewings().log(Viewing.on(id, null).withRating(new Rating(100)));

        assertThat(summary(id).rating()).isEqualTo(new Rating(80));
        assertThat(summary(id).counts().viewings()).isEqualTo(2);
    }

    @Test
    void findsFilmsAsPeopleTypeThem() {
        Film film = Film.titled("M*A*S*H");
        add(film);
        add(Film.titled("Spider-Man"));
        add(
                Film.titled("Possession")
                        .withCredits(
                                List.of(Credit.director(PersonRef.unknown("Andrzej Żuławski")))));
        Film polish = Film.titled("Promised Land");
        add(
                polish.withTitles(
                        polish.titles()
                                .withAlternatives(
                                        List.of(
                                                new AlternativeTitle(
                                                        "Ziemia z Łodzi", "Polish")))));

        assertThat(found("mash")).containsExactly("M*A*S*H");
        assertThat(found("spiderman")).containsExactly("Spider-Man");
        assertThat(found("spider man")).containsExactly("Spider-Man");
        assertThat(found("zulaw")).contains("Possession", "Andrzej Żuławski");
        assertThat(found("lodz")).containsExactly("Promised Land");
        assertThat(found("\"; DROP TABLE film; --")).isEmpty();
        assertThat(found("NOT OR AND")).isEmpty();
    }

    @Test
    void namesakesStayApart() {
        long first =
                add(
                        Film.titled("One")
                                .withCredits(
                                        List.of(
                                                Credit.director(
                                                        PersonRef.unknown("Steve McQueen")))));
        long second =
                add(
                        Film.titled("Two")
                                .withCredits(
                                        List.of(
                                                Credit.director(
                                                        PersonRef.unknown("Steve McQueen")))));

        assertThat(director(first)).isNotEqualTo(director(second));
        assertThat(journal.films().suggestPeople("mcq", 10))
                .extracting(s -> s.film())
                .containsExactlyInAnyOrder("One", "Two");
    }

    @Test
    void aNominationMakesItsCategoryOnce() {
        long id = add(Film.titled("Anora"));
        long ceremony =
                journal.awards()
                        .addCeremony(
                                AwardBody.named("Academy of Motion Picture Arts and Sciences"),
                                Ceremony.of(0, "97th Academy Awards")
                                        .withDate(new PartialDate("2025-03-02")))
                        .value();
        journal.awards()
                .addNomination(
                        ceremony, "Best Picture", Nomination.of(0, id, Result.WON, List.of()));
        journal.awards()
                .addNomination(
                        ceremony,
                        "best picture",
                        Nomination.of(0, id, Result.NOMINATED, List.of()));

        assertThat(journal.awards().categories(ceremony)).hasSize(1);
        assertThat(summary(id).counts().wins()).isEqualTo(1);
        assertThat(summary(id).counts().nominations()).isEqualTo(2);
        assertThat(journal.films().dossier(id).orElseThrow().honours()).hasSize(2);

        journal.history().undo();
        assertThat(summary(id).counts().nominations()).isEqualTo(1);
    }

    @Test
    void keepsARevisionOfEachSittingAndRestoresOne() {
        long film = add(Film.titled("Anora"));
        long id =
                journal.writings()
                        .add(Writing.of(WritingKind.REVIEW, film, "What she signed"))
                        .value();
        journal.writings().type(id, "What she signed", "First thoughts.");
        reopenLater(Duration.ofMinutes(5));
        journal.writings().type(id, "What she signed", "Second thoughts, longer.");

        journal.writings().edit(id, now -> now.withState(WritingState.READY));
        assertThat(journal.writings().revisions(id))
                .extracting(r -> r.text())
                .contains("First thoughts.");

        journal.writings().restore(journal.writings().revisions(id).getLast());
        assertThat(journal.writings().find(id).orElseThrow().text()).isEqualTo("First thoughts.");
        assertThat(journal.writings().revisions(id))
                .extracting(r -> r.text())
                .contains("Second thoughts, longer.");
    }

    @Test
    void deletingAFilmKeepsWhatWasWrittenAboutItUntilUndoJoinsThemAgain() {
        long film = add(Film.titled("Anora"));
        long id =
                journal.writings()
                        .add(Writing.of(WritingKind.REVIEW, film, "What she signed"))
                        .value();
        journal.films().delete(List.of(film));
        assertThat(journal.writings().find(id).orElseThrow().filmId()).isNull();

        journal.history().undo();
        assertThat(journal.writings().find(id).orElseThrow().filmId()).isEqualTo(film);
    }

    @Test
    void editsOfManyFilmsAreOneStep() {
        List<Long> ids =
                journal.films().addAll(List.of(Film.titled("One"), Film.titled("Two"))).value();
        long list = journal.lists().add(FilmList.of("Best", List.of(ids.getLast()))).value();
        var watch = new FilmsTogether.Watch("https://mubi.com/", "MUBI");
        var changes =
                new FilmsTogether.Changes(
                        FilmField.TAGS,
                        film -> film.withOpinion(film.opinion().withTags(List.of("cinema"))),
                        Set.of(list),
                        Set.of(),
                        watch,
                        "");
        journal.filmsTogether().change(ids, changes, Progress.NONE);
        assertThat(summary(ids.getFirst()).tags()).containsExactly("cinema");
        assertThat(items(list))
                .extracting(ListItem::filmId)
                .containsExactly(ids.getLast(), ids.getFirst());
        assertThat(dossier(ids.getFirst()).links()).extracting(Link::site).containsExactly("MUBI");

        journal.filmsTogether().change(ids, changes, Progress.NONE);
        assertThat(dossier(ids.getFirst()).links()).as("no second time").hasSize(1);
        var back =
                new FilmsTogether.Changes(
                        FilmField.LISTS_AND_LINKS,
                        film -> film,
                        Set.of(),
                        Set.of(list),
                        null,
                        "mubi");
        journal.filmsTogether().change(ids, back, Progress.NONE);
        assertThat(items(list)).isEmpty();
        assertThat(dossier(ids.getFirst()).links()).isEmpty();

        journal.history().undo();
        journal.history().undo();
        assertThat(journal.films().summaries(ids)).allSatisfy(s -> assertThat(s.tags()).isEmpty());
        assertThat(dossier(ids.getFirst()).links()).isEmpty();
    }

    private List<ListItem> items(long list) {
        return journal.read(s -> s.lists().find(list)).orElseThrow().items();
    }

    private FilmDossier dossier(long id) {
        return journal.films().dossier(id).orElseThrow();
    }

    private void reopenLater(Duration later) {
        Path root = journal.folder().root();
        journal.close();
        clock = Clock.offset(clock, later);
        try {
            journal = Journal.open(new JournalFolder(root), clock, () -> {});
        } catch (JournalRefused e) {
            throw new AssertionError(e);
        }
    }

    private long director(long film) {
        return journal.films().find(film).orElseThrow().credits().getFirst().person().id();
    }

    private List<String> found(String words) {
        return journal.search().find(words, 20).stream().map(SearchHit::title).toList();
    }

    private FilmSummary summary(long id) {
        return journal.films().summaries(List.of(id)).getFirst();
    }

    private long add(Film film) {
        return journal.films().add(film).value();
    }
}
