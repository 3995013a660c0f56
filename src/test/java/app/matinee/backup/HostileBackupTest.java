package app.matinee.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.matinee.job.Progress;
import app.matinee.library.Journal;
import app.matinee.model.Film;
import app.matinee.model.JournalFolder;
import app.matinee.store.JournalRefused;
import app.matinee.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that are no backups, or mean harm: each is refused in a sentence and nothing is changed.
class HostileBackupTest {

    private static final String HEAD =
            "{\"format\": \"matinee-backup\", \"version\": 1, \"program\": \"Matinee\"}";
    private static final long TWO_GIBI = 2L << 30;

    @TempDir Path parent;
    private final Clock clock = Clock.systemUTC();
    private JournalFolder folder;
    private byte[] database;
    private byte[] before;

    @BeforeEach
    void make() throws Exception {
        folder = new JournalFolder(parent.resolve("journal"));
        try (Journal journal = Journal.create(folder, clock)) {
            journal.films().add(Film.titled("Anora"));
        }
        before = Files.readAllBytes(folder.database());
        database = before;
    }

    @Test
    void pathsThatEscape() throws Exception {
        for (String name :
                new String[] {
                    "../evil.txt",
                    "/etc/evil",
                    "templates/../../evil.txt",
                    "templates/.hidden",
                    "templates\\evil.txt",
                    "C:/evil.txt",
                    "pictures/00/evil.jpg",
                    "journal.db-wal",
                    "nul\u0000.txt"
                }) {
            assertRefused(zip(Map.of(name, bytes("evil"))), "does not belong in a backup");
        }
    }

    @Test
    void aPictureThatIsNotWhatItsNameSays() throws Exception {
        assertRefused(
                zip(Map.of("pictures/ab/" + "c".repeat(62) + ".jpg", bytes("no"))), "damaged");
    }

    @Test
    void twoGibibytesOfZerosForADatabase() throws Exception {
        Path file = parent.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "matinee-backup.json", bytes(HEAD));
            zip.putNextEntry(new ZipEntry("journal.db"));
            zeros(zip, TWO_GIBI);
            zip.closeEntry();
        }
        assertRefused(file, "journal.db is not what it should be");
    }

    @Test
    void zerosBehindAGoodBeginning() throws Exception {
        Path file = parent.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "matinee-backup.json", bytes(HEAD));
            zip.putNextEntry(new ZipEntry("journal.db"));
            zip.write(database);
            zeros(zip, 256L << 20);
            zip.closeEntry();
        }
        assertRefused(file, "unpacks to more than a journal can be");
    }

    @Test
    void zerosForATemplate() throws Exception {
        Path file = parent.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "matinee-backup.json", bytes(HEAD));
            put(zip, "journal.db", database);
            zip.putNextEntry(new ZipEntry("templates/post.html"));
            zeros(zip, 64L << 20);
            zip.closeEntry();
        }
        assertRefused(file, "unpacks to more than a journal can be");
    }

    @Test
    void aZipThatIsCutOff() throws Exception {
        Path whole = parent.resolve("whole.zip");
        new BackupWriter(folder, clock, "Matinee").write(whole, Progress.NONE);
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(parent.resolve("cut.zip"), Arrays.copyOf(bytes, 900));
        assertRefused(cut, "cut off or damaged");
    }

    @Test
    void otherThings() throws Exception {
        assertRefused(parent.resolve("nothing.db"), "cannot be read");
        assertRefused(
                Files.writeString(parent.resolve("letter.db"), "Dear".repeat(999)), "damaged");
        assertRefused(Files.write(parent.resolve("empty.db"), new byte[0]), "damaged");
        Path archive = parent.resolve("archive.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            put(zip, "archive.json", bytes("{}"));
        }
        assertRefused(archive, "is an archive, not a backup");
        byte[] newer = database.clone();
        newer[63] = 99;
        assertRefused(Files.write(parent.resolve("newer.db"), newer), "newer Matinee");
        byte[] foreign = database.clone();
        foreign[68] = 1;
        assertRefused(Files.write(parent.resolve("foreign.db"), foreign), "another program");
    }

    /// Every byte may be wrong: whatever comes back is refused, or is a journal that opens.
    @Test
    void seededDamage() throws Exception {
        Path whole = parent.resolve("whole.zip");
        new BackupWriter(folder, clock, "Matinee").write(whole, Progress.NONE);
        byte[] good = Files.readAllBytes(whole);
        Random random = new Random(20261124);
        int refused = 0;
        for (int i = 0; i < 120; i++) {
            byte[] bad = good.clone();
            for (int hits = 0; hits <= random.nextInt(4); hits++) {
                bad[random.nextInt(bad.length)] ^= (byte) (1 + random.nextInt(255));
            }
            Path file = Files.write(parent.resolve("bad.zip"), bad);
            try {
                new Backups(folder, clock).look(file, Progress.NONE);
            } catch (BackupFailed e) {
                refused++;
                assertThat(Texts.english().say(e.phrase())).contains("Nothing was changed");
            }
        }
        assertThat(refused).isGreaterThan(100);
        assertThat(folder.database()).hasBinaryContent(before);
    }

    private void assertRefused(Path file, String words) throws Exception {
        assertThatExceptionOfType(BackupFailed.class)
                .as(file.toString())
                .isThrownBy(() -> restore(file))
                .satisfies(failed ->
                        assertThat(Texts.english().say(failed.phrase()))
                                .contains(words)
                                .contains("Nothing was changed"));
        assertThat(folder.database()).hasBinaryContent(before);
        try (var left = Files.list(folder.backups())) {
            assertThat(left).isEmpty();
        }
        assertThat(parent.resolve("evil.txt")).doesNotExist();
    }

    private void restore(Path file) throws BackupFailed, JournalRefused {
        new Restoring(folder, clock).restore(file, Progress.NONE);
    }

    private Path zip(Map<String, byte[]> more) throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("matinee-backup.json", bytes(HEAD));
        all.put("journal.db", database);
        all.putAll(more);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : all.entrySet()) {
                put(zip, entry.getKey(), entry.getValue());
            }
        }
        return Files.write(parent.resolve("hostile.zip"), out.toByteArray());
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static void zeros(ZipOutputStream zip, long count) throws IOException {
        zip.setLevel(Deflater.BEST_SPEED);
        byte[] block = new byte[1 << 20];
        OutputStream out = zip;
        for (long done = 0; done < count; done += block.length) {
            out.write(block);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
