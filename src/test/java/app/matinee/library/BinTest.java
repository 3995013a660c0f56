package app.matinee.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.BinEntry;
import app.matinee.model.BinEntry.Kind;
import app.matinee.model.BroughtBack;
import app.matinee.model.Film;
import app.matinee.model.JournalFolder;
import app.matinee.model.PlacedOn;
import app.matinee.model.PlacementKind;
import app.matinee.model.Viewing;
import app.matinee.pictures.SamplePictures;
import app.matinee.store.JournalRefused;
import app.matinee.ui.SampleJournal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was deleted comes back, by itself and days later.
class BinTest {

    @TempDir Path parent;
    private Clock clock = Clock.fixed(Instant.parse("2026-09-01T12:00:00Z"), ZoneOffset.UTC);
    private Journal journal;
    private long anora;

    @BeforeEach
    void open() throws JournalRefused {
        journal = Journal.create(new JournalFolder(parent.resolve("journal")), clock);
        anora = SampleJournal.fill(journal);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void aFilmComesBackWithAllThatHungOnItThoughOthersWereChangedSince() throws Exception {
        FilmDossier before = dossier();
        journal.films().delete(List.of(anora));
        journal.films().add(Film.titled("Added after"));

        BinEntry entry = entries().getFirst();
        assertThat(entries()).hasSize(1);
        assertThat(entry.kind()).isEqualTo(Kind.FILM);
        assertThat(entry.title()).isEqualTo("Anora");
        assertThat(entry.detail()).isEqualTo("2024");
        assertThat(entry.at()).isEqualTo(clock.instant());
        BroughtBack back = journal.bin().bringBack(entries()).value();

        assertThat(back.came()).isEqualTo(1);
        assertThat(back.lost()).isZero();
        assertThat(dossier()).isEqualTo(before);
        assertThat(journal.films().listed()).extracting(f -> f.title()).contains("Added after");
        assertThat(entries()).isEmpty();
        assertThat(journal.search().find("anora", 5)).isNotEmpty();
        assertThat(journal.upkeep().check()).isEmpty();

        journal.history().undo();
        assertThat(journal.films().find(anora)).isEmpty();
        assertThat(entries()).extracting(BinEntry::title).containsExactly("Anora");
    }

    @Test
    void viewingsWritingAndPicturesAreListedAndComeBack() throws Exception {
        Path file = Files.write(parent.resolve("s.png"), SamplePictures.picture("png", 60, 40));
        var still =
                journal.pictures()
                        .add(new PlacedOn.OnFilm(anora), PlacementKind.STILL, file)
                        .value();
        FilmDossier before = dossier();
        journal.viewings().delete(before.viewings().getFirst());
        journal.writings().delete(before.writings().getFirst());
        journal.pictures().remove(still);

        assertThat(entries())
                .extracting(BinEntry::kind)
                .containsExactlyInAnyOrder(Kind.PICTURE, Kind.WRITING, Kind.VIEWING);
        assertThat(entries())
                .filteredOn(entry -> entry.kind() == Kind.VIEWING)
                .singleElement()
                .matches(entry -> entry.title().equals("Anora"))
                .matches(entry -> entry.detail().equals("2025-04-12"));
        assertThat(entries())
                .filteredOn(entry -> entry.kind() == Kind.PICTURE)
                .singleElement()
                .matches(entry -> entry.title().equals("s.png"));
        journal.bin().bringBack(entries());

        assertThat(dossier()).isEqualTo(before);
    }

    @Test
    void whatHungOnAFilmThatIsGoneStaysUntilTheFilmIsBack() {
        Viewing viewing = dossier().viewings().getFirst();
        journal.viewings().delete(viewing);
        journal.films().delete(List.of(anora));
        List<BinEntry> both = entries();
        BinEntry seen =
                both.stream().filter(e -> e.kind() == Kind.VIEWING).findFirst().orElseThrow();
        assertThat(seen.title()).isEqualTo("Anora");

        BroughtBack alone = journal.bin().bringBack(List.of(seen)).value();

        assertThat(alone.came()).isZero();
        assertThat(alone.stayed()).containsExactly(seen);
        assertThat(journal.bin().bringBack(both).value().stayed()).isEmpty();
        assertThat(dossier().viewings()).containsExactly(viewing);
    }

    @Test
    void whatWasTakenBackOrNeverMeantIsNotListed() {
        journal.films().delete(List.of(anora));
        journal.history().undo();
        assertThat(entries()).isEmpty();
        long added = journal.films().add(Film.titled("Added by mistake")).value();
        journal.history().undo();
        assertThat(journal.films().find(added)).isEmpty();
        assertThat(entries()).isEmpty();
    }

    @Test
    void theBinAndUndoReachBackSixtyDaysAndNoFurther() throws Exception {
        journal.films().delete(List.of(anora));

        later(Duration.ofDays(60));
        journal.upkeep().forgetOldSteps();
        assertThat(entries()).hasSize(1);
        assertThat(journal.history().undoable()).isPresent();

        later(Duration.ofSeconds(1));
        assertThat(entries()).isEmpty();
        assertThat(journal.history().undoable()).isPresent();
        journal.upkeep().forgetOldSteps();
        assertThat(journal.history().undoable()).isEmpty();
    }

    private FilmDossier dossier() {
        return journal.films().dossier(anora).orElseThrow();
    }

    private List<BinEntry> entries() {
        return journal.bin().list();
    }

    private void later(Duration time) throws JournalRefused {
        JournalFolder folder = journal.folder();
        journal.close();
        clock = Clock.offset(clock, time);
        journal = Journal.open(folder, clock, () -> {});
    }
}
