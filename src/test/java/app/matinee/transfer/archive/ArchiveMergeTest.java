package app.matinee.transfer.archive;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.incoming.Outcome;
import app.matinee.incoming.RecordKind;
import app.matinee.job.Progress;
import app.matinee.library.FilmField;
import app.matinee.library.Journal;
import app.matinee.library.imports.Decisions;
import app.matinee.library.imports.Doubt;
import app.matinee.library.imports.ImportField;
import app.matinee.library.imports.ImportPlan;
import app.matinee.library.imports.ImportReport;
import app.matinee.library.imports.Imports;
import app.matinee.library.imports.JournalDump;
import app.matinee.library.imports.PlannedRow;
import app.matinee.library.imports.Settlement;
import app.matinee.model.BallotPick;
import app.matinee.model.Film;
import app.matinee.model.Honour;
import app.matinee.model.JournalFolder;
import app.matinee.model.Nomination;
import app.matinee.model.PartialDate;
import app.matinee.model.Person;
import app.matinee.model.PickKind;
import app.matinee.model.PlacedOn;
import app.matinee.model.Placement;
import app.matinee.model.PlacementKind;
import app.matinee.model.Rating;
import app.matinee.model.Result;
import app.matinee.model.Revision;
import app.matinee.model.SavedQuestion;
import app.matinee.model.SavedView;
import app.matinee.model.Viewing;
import app.matinee.model.Writing;
import app.matinee.model.WritingKind;
import app.matinee.model.WritingState;
import app.matinee.pictures.SamplePictures;
import app.matinee.store.Database;
import app.matinee.store.StepLabel;
import app.matinee.store.Travelling;
import app.matinee.text.Texts;
import app.matinee.transfer.archive.ArchiveHead.Travels;
import app.matinee.transfer.reading.ImportRequest;
import app.matinee.ui.SampleJournal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The journals of two machines, one of them brought into the other.
class ArchiveMergeTest {

    @TempDir private Path folder;
    private Journal desk;
    private Journal laptop;
    private long anora;

    @BeforeEach
    void twoJournalsOfOneOrigin() throws Exception {
        desk = journal("desk");
        anora = SampleJournal.fill(desk);
        laptop = journal("laptop");
        try (Archive archive =
                new ArchiveReader().open(written(desk, "first.zip"), Progress.NONE)) {
            new ArchiveImport(laptop, laptop.pictureFolder(), Clock.systemUTC())
                    .run(archive, Progress.NONE);
        }
    }

    @AfterEach
    void close() {
        desk.close();
        laptop.close();
    }

    @Test
    void theSameThingsAreKnownByTheirIdentity() throws Exception {
        ImportPlan plan = plan("again.zip");
        assertThat(plan.rows())
                .noneMatch(row ->
                        row.outcome() == Outcome.NEW
                                || row.outcome() == Outcome.MERGED
                                || row.outcome() == Outcome.DOUBTFUL);
    }

    @Test
    void whatIsNewComesInWhatIsNewerWinsAndTheWholeGoesBack() throws Exception {
        // Both changed a rating: the laptop that of Anora later, the desk that of Parasite.
        rate(desk, "Anora", 40);
        rate(laptop, "Parasite", 20);
        laptop.films().add(Film.titled("Flow"));
        laptop.viewings()
                .log(Viewing.on(find(laptop, "Anora").id(), new PartialDate("2025-06-01")));
        laptop.films()
                .edit(
                        find(laptop, "Anora").id(),
                        FilmField.TITLE,
                        film -> film.withTitles(film.titles().withTitle("Anora (new cut)")));
        rate(laptop, "Anora (new cut)", 70);
        rate(desk, "Parasite", 90);
        Path place = folder.resolve("desk");
        var before = JournalDump.of(place);

        ImportPlan plan = plan("laptop.zip");
        assertThat(plan.count(RecordKind.FILM, Outcome.NEW)).isEqualTo(1);
        assertThat(plan.count(RecordKind.VIEWING, Outcome.NEW)).isEqualTo(1);
        assertThat(plan.conflicting()).hasSize(2);
        Imports imports = desk.imports(() -> {});
        ImportReport report = imports.apply(plan, Texts.english(), Progress.NONE).value();

        assertThat(find(desk, "Anora (new cut)").opinion().rating()).isEqualTo(new Rating(70));
        assertThat(find(desk, "Parasite").opinion().rating()).isEqualTo(new Rating(90));
        assertThat(find(desk, "Flow").shelves().catalogued()).isTrue();
        List<Viewing> viewings = desk.read(s -> s.viewings().ofFilm(anora));
        assertThat(viewings).hasSize(2);
        assertThat(plan("laptop-again.zip").counts().changeNothing()).isTrue();

        assertThat(imports.takeBack(report.id()).value().kept()).isEmpty();
        assertThat(JournalDump.of(place)).isEqualTo(before);
    }

    @Test
    void picturesBallotsQuestionsVersionsAndFilmsOfTheMonthTravelToo() throws Exception {
        fillTheRest();
        Path place = folder.resolve("desk");
        var before = JournalDump.of(place);
        Imports imports = desk.imports(() -> {});
        ImportPlan plan = plan("laptop.zip");
        assertThat(plan.count(RecordKind.PICK, Outcome.NEW)).isEqualTo(1);
        assertThat(plan.count(RecordKind.QUESTION, Outcome.NEW)).isEqualTo(1);
        assertThat(plan.count(RecordKind.FEATURE, Outcome.NEW)).isEqualTo(1);
        assertThat(plan.count(RecordKind.PERSON, Outcome.MERGED)).isEqualTo(1);
        assertThat(plan.count(RecordKind.WRITING, Outcome.MERGED)).isEqualTo(1);
        assertThat(plan.count(RecordKind.FILM, Outcome.MERGED)).isEqualTo(1);

        ImportReport report = imports.apply(plan, Texts.english(), Progress.NONE).value();

        List<Placement> posters = desk.pictures().on(new PlacedOn.OnFilm(anora));
        assertThat(posters).hasSize(1);
        assertThat(posters.getFirst().featured()).isTrue();
        assertThat(posters.getFirst().picture().licence()).isEqualTo("CC0");
        assertThat(desk.pictureFolder().has(posters.getFirst().picture().hash())).isTrue();
        assertThat(desk.questions().all())
                .extracting(SavedQuestion::name)
                .containsExactly("Three in one night");
        assertThat(desk.<List<SavedView>>read(s -> s.savedViews().all()))
                .extracting(SavedView::query)
                .containsExactly("noir");
        assertThat(desk.features().all()).hasSize(1);
        assertThat(desk.features().all().getFirst().filmId()).isEqualTo(anora);
        long review = desk.writings().all().getFirst().id();
        assertThat(desk.features().all().getFirst().pieces().getFirst().writingId())
                .isEqualTo(review);
        assertThat(desk.pictures().on(new PlacedOn.OnWriting(review))).hasSize(1);
        assertThat(desk.writings().revisions(review))
                .extracting(Revision::text)
                .contains("A first draft.");
        assertThat(desk.<Integer>read(s -> s.ballots().all().size())).isEqualTo(1);
        assertThat(person(desk, "Sean Baker").note()).isEqualTo("Cuts his films himself.");
        assertThat(plan("again.zip").counts().changeNothing()).isTrue();

        assertThat(imports.takeBack(report.id()).value().kept()).isEmpty();
        assertThat(JournalDump.of(place)).isEqualTo(before);
    }

    @Test
    void whereTwoJournalsMarkedOtherwiseTheOwnerChooses() throws Exception {
        Honour first = honour(laptop, "Best Picture");
        var other =
                laptop.awards()
                        .addNomination(
                                first.ceremony().id(),
                                "Best Picture",
                                Nomination.of(
                                        0,
                                        find(laptop, "Wicked").id(),
                                        Result.NOMINATED,
                                        List.of()));
        assertThat(other.value()).isPositive();
        desk.ballots().mark(honour(desk, "Best Picture"), PickKind.PREDICTION);
        laptop.ballots()
                .mark(
                        laptop.read(s -> s.nominations().ofFilm(find(laptop, "Wicked").id()))
                                .getFirst(),
                        PickKind.PREDICTION);
        Imports imports = desk.imports(() -> {});
        ImportPlan plan = plan("laptop.zip");
        PlannedRow row = plan.conflicting().getFirst();
        assertThat(row.kind()).isEqualTo(RecordKind.PICK);
        assertThat(row.conflicts().getFirst().mine()).isEqualTo("Anora");
        assertThat(row.conflicts().getFirst().theirs()).isEqualTo("Wicked (2024)");

        Decisions theirs = plan.decisions().takingAll(plan, true);
        imports.apply(
                imports.plan(plan.batch(), theirs, Progress.NONE), Texts.english(), Progress.NONE);
        long wicked = find(desk, "Wicked").id();
        assertThat(
                        desk.<List<Long>>read(s ->
                                s.ballots().all().stream().map(BallotPick::nominationId).toList()))
                .containsExactly(
                        desk.read(s -> s.nominations().ofFilm(wicked))
                                .getFirst()
                                .nomination()
                                .id());
    }

    /// Whatever a journal holds comes into one that has other things, and goes again.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyJournalComesInWholeAndGoesBack(long seed) throws Exception {
        Path strange = folder.resolve("strange");
        try (Database database = Database.create(new JournalFolder(strange), Clock.systemUTC())) {
            new RandomJournal(seed).fill(database, 12, List.of());
        }
        Path place = folder.resolve("desk");
        var before = JournalDump.of(place);
        Imports imports = desk.imports(() -> {});
        try (Journal other = Journal.openToRead(new JournalFolder(strange), Clock.systemUTC())) {
            ArchiveMerger merger = new ArchiveMerger();
            var batch =
                    merger.read(
                            ImportRequest.usual(written(other, "strange.zip"), merger),
                            Progress.NONE);
            ImportPlan plan = imports.plan(batch, Progress.NONE);
            Decisions others = plan.decisions();
            for (Doubt doubt : plan.doubts()) {
                others = others.settling(doubt.film(), new Settlement.Another());
            }
            ImportReport report =
                    imports.apply(
                                    imports.plan(batch, others, Progress.NONE),
                                    Texts.english(),
                                    Progress.NONE)
                            .value();
            for (Travelling kind :
                    List.of(Travelling.SAVED_QUESTION, Travelling.PERSON, Travelling.VIEWING)) {
                assertThat(count(desk, kind)).isGreaterThanOrEqualTo(count(other, kind));
            }
            imports.takeBack(report.id());
        }
        assertThat(JournalDump.of(place)).isEqualTo(before);
    }

    private static int count(Journal journal, Travelling kind) {
        return journal.<Integer>read(s -> s.stamps().all(kind).size());
    }

    /// Gives the laptop one of everything that is neither film nor viewing.
    private void fillTheRest() throws Exception {
        long film = find(laptop, "Anora").id();
        Path poster = folder.resolve("poster.png");
        Files.write(poster, SamplePictures.picture("png", 32, 48));
        Placement placed =
                laptop.pictures()
                        .add(new PlacedOn.OnFilm(film), PlacementKind.POSTER, poster)
                        .value();
        laptop.pictures()
                .edit(placed.id(), "licence", p -> p.withPicture(p.picture().withLicence("CC0")));
        Writing review = laptop.writings().all().getFirst();
        Path still = folder.resolve("still.png");
        Files.write(still, SamplePictures.picture("png", 64, 36));
        laptop.pictures().add(new PlacedOn.OnWriting(review.id()), PlacementKind.STILL, still);
        laptop.write(
                StepLabel.of("step.test"),
                s -> {
                    s.revisions()
                            .insert(
                                    new Revision(
                                            0,
                                            review.id(),
                                            Instant.parse("2025-01-02T03:04:05Z"),
                                            review.title(),
                                            "A first draft.",
                                            WritingState.DRAFT,
                                            3));
                    return true;
                });
        laptop.ballots().mark(honour(laptop, "Best Picture"), PickKind.FAVOURITE);
        laptop.questions().add(SavedQuestion.named("Three in one night", "{}"));
        laptop.write(
                StepLabel.of("step.test"),
                s ->
                        s.savedViews()
                                .insert(SavedView.named("Nights", "noir", "year", true, "wall")));
        YearMonth month = YearMonth.of(2025, 3);
        laptop.features().choose(month, film);
        laptop.features()
                .fill(laptop.features().of(month).orElseThrow(), WritingKind.REVIEW, review.id());
        Person baker = person(laptop, "Sean Baker");
        laptop.write(
                StepLabel.of("step.test"),
                s -> {
                    s.people()
                            .update(
                                    new Person(
                                            baker.id(),
                                            baker.uuid(),
                                            baker.name(),
                                            "",
                                            List.of(),
                                            new PartialDate("1971-02-26"),
                                            null,
                                            "Cuts his films himself.",
                                            List.of()));
                    return true;
                });
    }

    private static Person person(Journal journal, String name) {
        return journal.read(s -> s.people().all()).stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Honour honour(Journal journal, String category) {
        return journal.read(s -> s.nominations().ofFilm(find(journal, "Anora").id())).stream()
                .filter(honour -> honour.category().name().equals(category))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theOwnerMayKeepTheOlderSide() throws Exception {
        rate(desk, "Anora", 40);
        rate(laptop, "Anora", 70);
        Imports imports = desk.imports(() -> {});
        ImportPlan plan = plan("laptop.zip");
        var row = plan.conflicting().getFirst();
        Decisions kept =
                plan.decisions()
                        .taking(
                                new Decisions.Field(
                                        RecordKind.FILM, row.index(), ImportField.RATING),
                                false);
        imports.apply(
                imports.plan(plan.batch(), kept, Progress.NONE), Texts.english(), Progress.NONE);
        assertThat(find(desk, "Anora").opinion().rating()).isEqualTo(new Rating(40));
    }

    private ImportPlan plan(String name) throws Exception {
        ArchiveMerger merger = new ArchiveMerger();
        var batch = merger.read(ImportRequest.usual(written(laptop, name), merger), Progress.NONE);
        return desk.imports(() -> {}).plan(batch, Progress.NONE);
    }

    private Path written(Journal journal, String name) throws Exception {
        Path file = folder.resolve(name);
        new ArchiveWriter(journal, journal.pictureFolder(), Clock.systemUTC(), "Matinee")
                .write(file, Travels.EVERYTHING, Progress.NONE);
        return file;
    }

    private static void rate(Journal journal, String title, int value) {
        journal.films()
                .edit(
                        find(journal, title).id(),
                        FilmField.RATING,
                        film -> film.withOpinion(film.opinion().withRating(new Rating(value))));
    }

    private static Film find(Journal journal, String title) {
        return journal.read(s ->
                s.listing().all().stream()
                        .filter(film -> film.title().equals(title))
                        .findFirst()
                        .flatMap(film -> s.films().find(film.id()))
                        .orElseThrow());
    }

    private Journal journal(String name) throws Exception {
        return Journal.create(new JournalFolder(folder.resolve(name)), Clock.systemUTC());
    }
}
