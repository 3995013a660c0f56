package app.matinee.library.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.incoming.Gathering;
import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.IncomingFilm;
import app.matinee.incoming.IncomingList;
import app.matinee.incoming.IncomingListItem;
import app.matinee.incoming.IncomingWriting;
import app.matinee.incoming.Outcome;
import app.matinee.incoming.RecordKind;
import app.matinee.incoming.Source;
import app.matinee.job.Progress;
import app.matinee.library.FilmField;
import app.matinee.library.Journal;
import app.matinee.model.CustomField;
import app.matinee.model.CustomType;
import app.matinee.model.ExternalId;
import app.matinee.model.Film;
import app.matinee.model.JournalFolder;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import app.matinee.model.Uuid7;
import app.matinee.model.Viewing;
import app.matinee.store.JournalRefused;
import app.matinee.text.Texts;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The path that every file takes into the journal.
class ImportsTest {

    private static final Source ROW = Source.of("films.csv", 2);

    @TempDir private Path folder;
    private Journal journal;
    private Imports imports;

    @BeforeEach
    void open() throws JournalRefused {
        journal = Journal.create(new JournalFolder(folder), Clock.systemUTC());
        imports = journal.imports(() -> {});
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void bringsEverythingOnceAndTakesItBackWithoutATrace() throws SQLException {
        add("Fargo", 1996);
        var before = JournalDump.of(folder);
        IncomingBatch batch = DiaryBatch.make();

        ImportReport report = apply(plan(batch)).counts().changeNothing() ? null : latest();
        assertThat(report).isNotNull();
        assertThat(report.counts().of(Outcome.NEW)).isEqualTo(5);
        Film anora = film("Anora");
        assertThat(anora.opinion().rating()).isEqualTo(new Rating(90));
        assertThat(anora.directors()).containsExactly("Sean Baker");
        assertThat(anora.customValues()).hasSize(1);
        assertThat(journal.viewings().ofFilm(anora.id()).getFirst().date())
                .as("unknown dates stay unknown")
                .isNull();
        assertThat(
                        journal.films()
                                .dossier(anora.id())
                                .orElseThrow()
                                .writings()
                                .getFirst()
                                .viewingId())
                .isEqualTo(journal.viewings().ofFilm(anora.id()).getFirst().id());

        assertThat(plan(batch).counts().changeNothing()).as("the same file again").isTrue();

        assertThat(imports.takeBack(report.id()).value().kept()).isEmpty();
        assertThat(JournalDump.of(folder)).isEqualTo(before);
    }

    @Test
    void keepsWhatWasEditedSinceAndNamesIt() {
        apply(plan(DiaryBatch.make()));
        Film anora = film("Anora");
        journal.films()
                .edit(
                        anora.id(),
                        FilmField.TAGLINE,
                        f -> f.withTitles(f.titles().withTagline("!")));
        TakenBack back = imports.takeBack(latest().id()).value();
        assertThat(back.kept()).extracting(p -> p.args().getFirst()).containsExactly("Anora");
        assertThat(film("Anora").directors())
                .as("with what is in it")
                .containsExactly("Sean Baker");
        assertThat(journal.viewings().ofFilm(anora.id())).isEmpty();
    }

    @Test
    void aViewingOfOnesOwnKeepsTheFilm() {
        apply(plan(DiaryBatch.make()));
        long anora = film("Anora").id();
        journal.viewings().log(Viewing.on(anora, new PartialDate("2026-01-02")));
        TakenBack back = imports.takeBack(latest().id()).value();
        assertThat(back.kept()).isNotEmpty();
        assertThat(journal.viewings().ofFilm(anora)).hasSize(1);
    }

    @Test
    void fillsWhatIsEmptyAndKeepsOnesOwnRating() {
        long id = add("Anora", 2024);
        journal.films()
                .edit(
                        id,
                        FilmField.RATING,
                        f -> f.withOpinion(f.opinion().withRating(new Rating(60))));
        ImportPlan plan = plan(DiaryBatch.make());
        PlannedRow row = plan.rows().getFirst();
        assertThat(row.outcome()).isEqualTo(Outcome.MERGED);
        assertThat(row.fills()).extracting(Fill::field).contains(ImportField.DIRECTORS);
        assertThat(row.conflicts())
                .containsExactly(new Conflict(ImportField.RATING, "60", "90", false));

        apply(plan);
        assertThat(film("Anora").opinion().rating()).isEqualTo(new Rating(60));
        assertThat(film("Anora").directors()).containsExactly("Sean Baker");
        assertThat(plan(DiaryBatch.make()).conflicting()).as("not asked again").isEmpty();
    }

    @Test
    void keepsOnesOwnWordsOfAListAndAReviewAndRemembersIt() {
        apply(plan(DiaryBatch.make()));
        IncomingBatch changed = changed(DiaryBatch.make());
        assertThat(plan(changed).conflicting())
                .flatExtracting(PlannedRow::conflicts)
                .extracting(Conflict::field)
                .containsExactly(ImportField.NOTE, ImportField.TEXT);
        assertThat(plan(changed).isIdle()).isFalse();

        ImportPlan theirs =
                imports.plan(changed, Decisions.NONE.takingAll(plan(changed), true), Progress.NONE);
        assertThat(theirs.counts().of(Outcome.MERGED)).isEqualTo(2);
        ImportReport kept = apply(plan(changed));
        assertThat(plan(changed).isIdle()).as("not asked again").isTrue();
        imports.takeBack(kept.id());
        assertThat(plan(changed).isIdle()).as("but after it was taken back").isFalse();
    }

    /// The same with another note on the list and other words in the review.
    private static IncomingBatch changed(IncomingBatch batch) {
        Gathering file = new Gathering();
        batch.films().forEach(file::add);
        batch.viewings().forEach(file::add);
        batch.writings()
                .forEach(w ->
                        file.add(
                                new IncomingWriting(
                                        w.source(),
                                        w.film(),
                                        w.viewing(),
                                        w.writing().withText("A bill."))));
        batch.lists()
                .forEach(list ->
                        file.add(
                                new IncomingList(
                                        list.source(),
                                        list.list(),
                                        list.items().stream()
                                                .map(item ->
                                                        new IncomingListItem(
                                                                item.source(),
                                                                item.film(),
                                                                item.note() + "!"))
                                                .toList())));
        return file.batch(batch.format(), batch.name());
    }

    @Test
    void aValueThatAFieldCannotHoldGoesIntoOneOfItsOwn() {
        journal.customFields()
                .add(new CustomField(0, Uuid7.next(), "Shelf", CustomType.NUMBER, List.of()));
        apply(plan(DiaryBatch.make()));
        assertThat(journal.customFields().all())
                .extracting(CustomField::name)
                .containsExactly("Shelf", "Shelf (text)");
        assertThat(film("Anora").customValues().getFirst().value()).isEqualTo("B2");
        assertThat(plan(DiaryBatch.make()).counts().changeNothing())
                .as("the same file again")
                .isTrue();
    }

    @Test
    void takesTheirRatingWhereItIsWished() {
        long id = add("Anora", 2024);
        journal.films()
                .edit(
                        id,
                        FilmField.RATING,
                        f -> f.withOpinion(f.opinion().withRating(new Rating(60))));
        Decisions theirs =
                Decisions.NONE.taking(
                        new Decisions.Field(RecordKind.FILM, 0, ImportField.RATING), true);
        apply(imports.plan(DiaryBatch.make(), theirs, Progress.NONE));
        assertThat(film("Anora").opinion().rating()).isEqualTo(new Rating(90));
    }

    @Test
    void aYearApartIsDoubtfulAndWaits() {
        long id = add("Anora", 2023);
        ImportPlan plan = plan(DiaryBatch.make());
        assertThat(plan.doubts()).hasSize(1);
        assertThat(plan.doubts().getFirst().reason()).isEqualTo(Doubt.Reason.NEAR_YEAR);
        assertThat(plan.doubts().getFirst().candidates().getFirst().film()).isEqualTo(id);
        assertThat(plan.counts().of(Outcome.DOUBTFUL)).as("with all that hangs on it").isEqualTo(4);
        apply(plan);
        assertThat(journal.films().listed()).as("left out").hasSize(2);

        Decisions same = Decisions.NONE.settling(0, new Settlement.Same(id));
        apply(imports.plan(DiaryBatch.make(), same, Progress.NONE));
        assertThat(journal.viewings().ofFilm(id)).hasSize(1);
        assertThat(plan(DiaryBatch.make()).doubts()).as("the word is remembered").isEmpty();
        assertThat(plan(DiaryBatch.make()).counts().changeNothing()).isTrue();
    }

    @Test
    void namesakesShortsAndYearlessOnesAreDoubtful() {
        add("Anora", 2024);
        add("Anora", 2024);
        assertThat(plan(DiaryBatch.make()).doubts().getFirst().reason())
                .isEqualTo(Doubt.Reason.NAMESAKES);
        IncomingBatch yearless = batch(Film.titled("Anora"));
        assertThat(plan(yearless).doubts().getFirst().reason()).isEqualTo(Doubt.Reason.NO_YEAR);
    }

    @Test
    void aRemakeIsAnotherFilmAndSaysSo() {
        add("Anora", 1951);
        ImportPlan plan = plan(DiaryBatch.make());
        assertThat(plan.rows().getFirst().outcome()).isEqualTo(Outcome.NEW);
        assertThat(plan.rows().getFirst().reason()).isNotNull();
        assertThat(plan.doubts().getFirst().reason()).isEqualTo(Doubt.Reason.REMAKE);
    }

    @Test
    void identifiersGoBeforeTitles() {
        long id = add("Anora – a film", 2024, new ExternalId(ExternalId.IMDB, "tt28607951"));
        add("Anora", 2024);
        assertThat(plan(DiaryBatch.make()).rows().getFirst().journalFilm()).isEqualTo(id);
    }

    @Test
    void anIdentifierOfAnotherFilmIsDoubtful() {
        add("The Shawshank Redemption", 1994, new ExternalId(ExternalId.IMDB, "tt28607951"));
        assertThat(plan(DiaryBatch.make()).doubts().getFirst().reason())
                .isEqualTo(Doubt.Reason.IDENTIFIERS);
    }

    private static IncomingBatch batch(Film film) {
        Gathering file = new Gathering();
        file.add(IncomingFilm.of(ROW, film));
        return file.batch("test", "films.csv");
    }

    private ImportPlan plan(IncomingBatch batch) {
        return imports.plan(batch, Decisions.NONE, Progress.NONE);
    }

    private ImportReport apply(ImportPlan plan) {
        return imports.apply(plan, Texts.english(), Progress.NONE).value();
    }

    private ImportReport latest() {
        return imports.all().getFirst().report();
    }

    private long add(String title, int year, ExternalId... ids) {
        Film film = Film.titled(title).withExternalIds(List.of(ids));
        return journal.films().add(film.withFacts(film.facts().withYear(year))).value();
    }

    private Film film(String title) {
        return journal.films().find(journal.films().meant(title).getFirst()).orElseThrow();
    }
}
