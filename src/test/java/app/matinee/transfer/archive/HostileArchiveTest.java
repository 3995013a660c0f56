package app.matinee.transfer.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.matinee.job.Progress;
import app.matinee.model.JournalFolder;
import app.matinee.pictures.PictureFolder;
import app.matinee.pictures.PictureReader;
import app.matinee.store.Database;
import app.matinee.text.Phrase;
import app.matinee.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that mean harm or came to harm: each ends in a sentence, and changes nothing.
class HostileArchiveTest {

    private static final long GIBI = 1L << 30;
    private static final int TWO_GIBIBYTES = 2048;
    private static final int SOME = 32;

    /// As the usual ones, but reached sooner.
    private static final Limits SMALL =
            new Limits(100, 16 << 20, 8 << 20, 8 << 20, 64 << 20);

    private static final String PICTURE =
            """
            [{"uuid": "00000000-0000-7000-8000-000000000001", "hash": "%s", "mediaType": "image/png",
              "fileName": "still.png"}]"""
                    .formatted("a".repeat(64));

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../films.json",
                "/etc/films.json",
                "pictures/../../films.json",
                "..\\films.json",
                "C:/films.json",
                "pictures//a.png",
                "./films.json",
                "films\u0000.json"
            })
    void aNameThatLeadsOutsideIsRefused(String name) throws IOException {
        assertThat(refusal(Zips.empty().with(name, "[]").bytes())).contains("outside itself");
    }

    @Test
    void aNameGivenTwiceIsRefused() throws IOException {
        byte[] zip = Zips.empty().with("films.json", "[]").with("filmz.json", "[]").bytes();
        assertThat(refusal(replace(zip, "filmz.json", "films.json"))).contains("names a file twice");
    }

    @Test
    void tooManyEntriesAreRefused() throws IOException {
        Zips zip = Zips.empty();
        for (int i = 0; i < 20; i++) {
            zip.with("pictures/" + i, "");
        }
        var limits = new Limits(20, GIBI, GIBI, GIBI, GIBI);
        assertThat(refusal(zip.bytes(), limits)).contains("more than 20 files");
    }

    @ParameterizedTest
    @ValueSource(strings = {"archive.json", "films.json"})
    void endlessZerosAreRefused(String name) throws IOException {
        assertThat(refusal(bomb(name, "", (byte) 0, SOME), SMALL)).contains(name).contains("Nothing was changed");
    }

    @Test
    void twoGibibytesOfBlanksAreRefusedWhileUnpacking() throws IOException {
        assertThat(refusal(bomb("films.json", "[", (byte) ' ', TWO_GIBIBYTES))).contains("unpacks to more");
    }

    @Test
    void anEndlessTextIsRefusedWhileUnpacking() throws IOException {
        assertThat(refusal(bomb("films.json", "[{\"title\": \"", (byte) 'a', SOME), SMALL))
                .contains("films.json")
                .contains("Nothing was changed");
    }

    @Test
    void anEndlessPictureIsRefusedWhileUnpacking() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "archive.json", Zips.HEAD);
            put(zip, "pictures.json", PICTURE);
            zip.putNextEntry(new ZipEntry("pictures/" + "a".repeat(64) + ".png"));
            fill(zip, (byte) 0, SOME);
        }
        assertThat(refusal(bytes.toByteArray(), SMALL)).contains("unpacks to more");
    }

    @Test
    void manySmallThingsTooMuchTogetherAreRefused() throws IOException {
        var limits = new Limits(100, 1000, 1000, 1000, 1500);
        Zips zip = Zips.empty();
        String blanks = "[" + " ".repeat(900) + "]";
        zip.with("people.json", blanks).with("films.json", blanks);
        assertThat(refusal(zip.bytes(), limits)).contains("unpacks to more");
    }

    @Test
    void oneGiantThingIsRefused() throws IOException {
        var limits = new Limits(100, GIBI, 20_000, GIBI, GIBI);
        String film = "{\"uuid\": \"00000000-0000-7000-8000-000000000001\", \"title\": \"a\", \"tags\": [%s\"\"]}";
        assertThat(refusal(Zips.empty().with("films.json", "[" + film.formatted("\"tag\", ".repeat(9000)) + "]").bytes(), limits))
                .contains("unpacks to more");
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        String deep = "[".repeat(100_000);
        assertThat(refusal(Zips.empty().with("films.json", deep).bytes())).contains("no proper JSON");
    }

    @Test
    void whatIsNoZipIsRefused() throws IOException {
        assertThat(refusal("title,year\nAnora,2024\n".getBytes(StandardCharsets.UTF_8))).contains("which is a zip file");
        assertThat(refusal(new byte[0])).contains("which is a zip file");
        assertThat(refusal(new byte[4096])).contains("which is a zip file");
    }

    @Test
    void whatIsNotThereIsSaidToBe() {
        assertThat(say(catchThrowableOfType(ArchiveRefused.class, () -> new ArchiveReader().open(folder.resolve("none.zip"), Progress.NONE))))
                .contains("no such file");
    }

    @Test
    void aZipCutOffAnywhereIsRefused() throws IOException {
        byte[] whole = Zips.empty().with("films.json", "[]").bytes();
        for (int length = 8; length < whole.length; length += 7) {
            assertThat(refusal(Arrays.copyOf(whole, length))).contains("cut off");
        }
    }

    @Test
    void aLetterThatIsNotTheOneWrittenIsNoticed() throws IOException {
        String film =
                "[{\"uuid\": \"00000000-0000-7000-8000-000000000001\", \"title\": \"Anora\"}]";
        byte[] whole = Zips.empty().with("films.json", film).bytes();
        assertThat(refusal(replace(whole, "Anora", "Anera"))).contains("damaged", "films.json");
    }

    @Test
    void aFlippedBitIsNoticedOrHarmless() throws IOException {
        String film = "[{\"uuid\": \"00000000-0000-7000-8000-000000000001\", \"title\": \"Anora\"}]";
        byte[] whole = Zips.empty().with("films.json", film).bytes();
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] hurt = whole.clone();
            hurt[random.nextInt(hurt.length)] ^= (byte) (1 << random.nextInt(8));
            Path file = Files.write(folder.resolve("hurt.zip"), hurt);
            try (Archive archive = new ArchiveReader().open(file, Progress.NONE)) {
                assertThat(archive.report().counts().films()).isLessThanOrEqualTo(1);
            } catch (ArchiveRefused refused) {
                assertThat(say(refused)).isNotBlank();
            }
        }
    }

    @Test
    void aPictureThatIsMissingIsSaidAndItsRecordKept() throws Exception {
        assertThat(notes(Zips.empty().with("pictures.json", PICTURE)))
                .singleElement()
                .asString()
                .contains("file of a picture is missing", "still.png");
    }

    @Test
    void aPictureThatIsNotWhatItsHashSaysIsSaidAndLeftOut() throws Exception {
        var zip =
                Zips.empty()
                        .with("pictures.json", PICTURE)
                        .with("pictures/" + "a".repeat(64) + ".png", "something else");
        assertThat(notes(zip)).anyMatch(note -> note.contains("not the one it should be"));
    }

    @Test
    void aFailureHalfWayLeavesTheJournalEmpty() throws Exception {
        var zip =
                Zips.empty()
                        .with("films.json", "[{\"uuid\": \"00000000-0000-7000-8000-000000000001\", \"title\": \"Anora\"}]")
                        .with("lists.json", "[{\"uuid\": \"00000000-0000-7000-8000-000000000002\", \"name\": \"a\"}]");
        var place = new JournalFolder(folder.resolve("journal"));
        try (Database journal = Database.create(place, Clock.systemUTC());
                Archive archive = new ArchiveReader().open(zip.in(folder), Progress.NONE)) {
            var pictures = new PictureFolder(place.pictures(), new PictureReader());
            Files.write(folder.resolve("archive.zip"), new byte[1000]);

            ArchiveRefused refused =
                    catchThrowableOfType(
                            ArchiveRefused.class,
                            () -> new ArchiveImport(journal, pictures, Clock.systemUTC()).run(archive, Progress.NONE));

            assertThat(say(refused)).contains("Nothing was changed");
            assertThat(journal.<Boolean>read(s -> s.stamps().isEmpty())).isTrue();
            assertThat(journal.<Boolean>read(s -> s.history().undoable().isEmpty())).isTrue();
        }
    }

    private List<String> notes(Zips zip) throws IOException, ArchiveRefused {
        try (Archive archive = new ArchiveReader().open(zip.in(folder), Progress.NONE)) {
            Stream<Phrase> notes = archive.report().notes().stream();
            return notes.map(Texts.english()::say).toList();
        }
    }

    private String refusal(byte[] bytes) throws IOException {
        return refusal(bytes, Limits.USUAL);
    }

    private String refusal(byte[] bytes, Limits limits) throws IOException {
        Path file = Files.write(folder.resolve("hostile.zip"), bytes);
        return say(
                catchThrowableOfType(
                        ArchiveRefused.class,
                        () -> new ArchiveReader(limits).open(file, Progress.NONE)));
    }

    private static String say(ArchiveRefused refused) {
        return Texts.english().say(refused.phrase());
    }

    /// A document that begins well and goes on for so many mebibytes with one byte.
    private static byte[] bomb(String name, String start, byte filler, int mebibytes)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(1);
            if (!name.equals("archive.json")) {
                put(zip, "archive.json", Zips.HEAD);
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(start.getBytes(StandardCharsets.UTF_8));
            fill(zip, filler, mebibytes);
        }
        return bytes.toByteArray();
    }

    private static void fill(OutputStream zip, byte filler, int mebibytes) throws IOException {
        byte[] block = new byte[1 << 20];
        Arrays.fill(block, filler);
        for (int i = 0; i < mebibytes; i++) {
            zip.write(block);
        }
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /// Writes a name of the same length over another, in both places where a zip names its entries.
    private static byte[] replace(byte[] zip, String name, String other) {
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        return text.replace(name, other).getBytes(StandardCharsets.ISO_8859_1);
    }
}
