package app.matinee.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/// The first hundred bytes of a SQLite file, read without opening it as a database, so that a
/// foreign or newer file stays untouched. Source: sqlite.org, "Database File Format", 1.3.
record DatabaseHeader(boolean sqlite, int applicationId, int userVersion) {

    /// "MTNE", set in every journal.
    static final int APPLICATION_ID = 0x4D544E45;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int USER_VERSION_AT = 60;
    private static final int APPLICATION_ID_AT = 68;

    static DatabaseHeader read(Path database) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(database.toFile(), "r")) {
            byte[] magic = new byte[MAGIC.length];
            file.readFully(magic);
            file.seek(USER_VERSION_AT);
            int version = file.readInt();
            file.seek(APPLICATION_ID_AT);
            return new DatabaseHeader(Arrays.equals(magic, MAGIC), file.readInt(), version);
        } catch (EOFException _) {
            return new DatabaseHeader(false, 0, 0);
        }
    }
}
