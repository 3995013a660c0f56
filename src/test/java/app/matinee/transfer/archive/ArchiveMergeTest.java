package app.matinee.transfer.archive;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.incoming.Outcome;
import app.matinee.incoming.RecordKind;
import app.matinee.job.Progress;
import app.matinee.library.FilmField;
import app.matinee.library.Journal;
import app.matinee.library.imports.Decisions;
import app.matinee.library.imports.ImportField;
import app.matinee.library.imports.ImportPlan;
import app.matinee.library.imports.ImportReport;
import app.matinee.library.imports.Imports;
import app.matinee.library.imports.JournalDump;
import app.matinee.model.Film;
import app.matinee.model.JournalFolder;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import app.matinee.model.Viewing;
import app.matinee.text.Texts;
import app.matinee.transfer.archive.ArchiveHead.Travels;
import app.matinee.transfer.reading.ImportRequest;
import app.matinee.ui.SampleJournal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
