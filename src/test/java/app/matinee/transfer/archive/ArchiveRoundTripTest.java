package app.matinee.transfer.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.job.Progress;
import app.matinee.model.Film;
import app.matinee.model.JournalFolder;
import app.matinee.pictures.PictureFolder;
import app.matinee.pictures.PictureReader;
import app.matinee.store.Database;
import app.matinee.model.Fault;
import app.matinee.store.JournalRefused;
import app.matinee.store.StepLabel;
import app.matinee.text.Texts;
import app.matinee.transfer.archive.ArchiveHead.Travels;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What goes out of a journal and into another comes out of that one the same.
class ArchiveRoundTripTest {

    private static final byte[] PICTURE =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YA"
                                    + "AAAASUVORK5CYII=");
    private static final Instant NOON = Instant.parse("2025-04-12T12:00:00Z");

    @TempDir Path folder;
    private final List<Database> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(Database::close);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everythingComesOutTheSameButForOneDate(long seed) throws Exception {
        Journal first = journal("first");
        String hash = first.pictures.add(PICTURE, "dot.png").hash();
        new RandomJournal(seed).fill(first.database, 12, List.of(hash, "0".repeat(64)));
        Path one = first.export("one.zip", NOON);

        Journal second = journal("second");
        ArchiveReport report = second.take(one);
        Path two = second.export("two.zip", NOON.plus(Duration.ofDays(3)));

        assertThat(report.unknownFields()).isEmpty();
        assertThat(report.notes()).hasSize(1);
        assertThat(second.pictures.has(hash)).isTrue();
        Map<String, String> before = entries(one);
        Map<String, String> after = entries(two);
        assertThat(after.keySet()).containsExactlyElementsOf(before.keySet());
        assertThat(after.get("archive.json"))
                .isEqualTo(before.get("archive.json").replace("2025-04-12T", "2025-04-15T"));
        before.remove("archive.json");
        after.remove("archive.json");
        assertThat(after).isEqualTo(before);
    }

    @Test
    void sameTimeSameBytes() throws Exception {
        Journal first = journal("first");
        new RandomJournal(4).fill(first.database, 8, List.of());
        Path one = first.export("one.zip", NOON);
        Journal second = journal("second");
        second.take(one);

        assertThat(second.export("two.zip", NOON)).hasSameBinaryContentAs(one);
    }

    @Test
    void theDocumentsStandInTheOrderOfTheirNamesAndWithoutATimeOfTheirOwn() throws Exception {
        Journal journal = journal("first");
        new RandomJournal(5).fill(journal.database, 4, List.of());
        try (var zip = new ZipFile(journal.export("one.zip", NOON).toFile())) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            assertThat(entries).extracting(ZipEntry::getName).isSorted().contains("films.json");
            assertThat(entries)
                    .allSatisfy(
                            entry ->
                                    assertThat(entry.getTimeLocal())
                                            .isEqualTo(ArchiveFormat.ENTRY_TIME));
        }
    }

    @Test
    void theStarterJournalReadsWithoutANoteAndComesOutWhole() throws Exception {
        Journal first = journal("first");
        try (Archive starter = new ArchiveReader().openStarter(Progress.NONE)) {
            ArchiveReport report = new ArchiveImport(first.database, first.pictures, clock(NOON)).run(starter, Progress.NONE).value();
            assertThat(report.notes()).isEmpty();
            assertThat(report.counts().films()).isGreaterThan(14);
        }
        Path one = first.export("one.zip", NOON);
        Journal second = journal("second");
        second.take(one);

        assertThat(second.export("two.zip", NOON)).hasSameBinaryContentAs(one);
        assertThat(second.database.<List<Film>>read(s -> s.films().ids().stream().flatMap(id -> s.films().find(id).stream()).toList()))
                .filteredOn(film -> film.title().equals("Anora"))
                .singleElement()
                .satisfies(film -> assertThat(film.directors()).containsExactly("Sean Baker"));
    }

    @Test
    void anImportIsOneStepThatCanBeTakenBackAndBroughtAgain() throws Exception {
        Journal first = journal("first");
        new RandomJournal(6).fill(first.database, 8, List.of());
        Path one = first.export("one.zip", NOON);
        Journal second = journal("second");
        second.take(one);

        second.database.undo();
        assertThat(second.database.<Boolean>read(s -> s.stamps().isEmpty())).isTrue();
        second.database.redo();
        assertThat(second.database.<Integer>read(s -> s.films().ids().size())).isEqualTo(8);
    }

    @Test
    void whatIsTakenInIsFoundBySearching() throws Exception {
        Journal journal = journal("first");
        try (Archive starter = new ArchiveReader().openStarter(Progress.NONE)) {
            new ArchiveImport(journal.database, journal.pictures, clock(NOON)).run(starter, Progress.NONE);
        }
        assertThat(journal.database.<List<Fault>>read(s -> s.integrity().run())).isEmpty();
    }

    @Test
    void aJournalThatHoldsSomethingRefusesAndKeepsWhatItHas() throws Exception {
        Journal first = journal("first");
        new RandomJournal(7).fill(first.database, 3, List.of());
        Path one = first.export("one.zip", NOON);
        Journal second = journal("second");
        second.database.write(
                StepLabel.of("step.test"), s -> s.films().insert(Film.titled("Titane"), 0));

        assertThatThrownBy(() -> second.take(one))
                .isInstanceOfSatisfying(
                        ArchiveRefused.class,
                        refused ->
                                assertThat(Texts.english().say(refused.phrase()))
                                        .contains("empty journal only"));
        assertThat(second.database.<Integer>read(s -> s.films().ids().size())).isEqualTo(1);
    }

    @Test
    void anOlderArchiveStaysWhereTheNewOneCannotBeWritten() throws Exception {
        Journal journal = journal("first");
        Path blocked = folder.resolve("no-such-folder").resolve("one.zip");

        assertThatThrownBy(() -> journal.export(blocked, NOON)).isInstanceOf(ArchiveRefused.class);
    }

    @Test
    void whatStaysAtHomeIsNamed() throws Exception {
        Journal journal = journal("first");
        new RandomJournal(8).fill(journal.database, 4, List.of());
        Path file = folder.resolve("one.zip");
        new ArchiveWriter(journal.database, journal.pictures, clock(NOON), "Matinee")
                .write(file, new Travels(true, false, false), Progress.NONE);

        assertThat(entries(file)).doesNotContainKeys("revisions.json", "imports.json");
        assertThat(entries(file).get("archive.json"))
                .contains("\"revisions\": false", "\"imports\": false", "\"changeLog\": false");
    }

    private record Journal(Path folder, Database database, PictureFolder pictures) {

        Path export(String name, Instant at) throws ArchiveRefused {
            return export(folder.resolveSibling(name), at);
        }

        Path export(Path file, Instant at) throws ArchiveRefused {
            new ArchiveWriter(database, pictures, clock(at), "Matinee")
                    .write(file, Travels.EVERYTHING, Progress.NONE);
            return file;
        }

        ArchiveReport take(Path file) throws ArchiveRefused {
            try (Archive archive = new ArchiveReader().open(file, Progress.NONE)) {
                return new ArchiveImport(database, pictures, clock(NOON)).run(archive, Progress.NONE).value();
            }
        }
    }

    private Journal journal(String name) throws JournalRefused {
        var place = new JournalFolder(folder.resolve(name));
        Database database = Database.create(place, Clock.systemUTC());
        open.add(database);
        return new Journal(
                place.root(), database, new PictureFolder(place.pictures(), new PictureReader()));
    }

    private static Clock clock(Instant at) {
        return Clock.fixed(at, ZoneOffset.UTC);
    }

    private static Map<String, String> entries(Path file) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        try (var zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                entries.put(
                        entry.getName(),
                        new String(
                                zip.getInputStream(entry).readAllBytes(),
                                StandardCharsets.ISO_8859_1));
            }
        }
        return entries;
    }
}
