package app.matinee.store;

import app.matinee.model.JournalFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Holds a journal for one writing process; the operating system lets go when the process dies.
public final class JournalLock implements AutoCloseable {

    /// Far behind the text, so that others can read who holds it even where locks are mandatory.
    private static final long LOCKED_BYTE = 1L << 30;

    private final FileChannel channel;

    private JournalLock(FileChannel channel) {
        this.channel = channel;
    }

    /// Takes the journal, without opening its file.
    ///
    /// @throws JournalRefused if another process (or this one) holds the journal, or the folder is
    ///   read-only
    public static JournalLock take(JournalFolder folder) throws JournalRefused {
        FileChannel channel;
        try {
            channel =
                    FileChannel.open(
                            folder.lock(),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
        } catch (IOException _) {
            throw new JournalRefused(JournalRefused.Reason.READ_ONLY, folder.root());
        }
        try {
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new JournalRefused(JournalRefused.Reason.HELD, folder.root(), holder(folder));
            }
            writeHolder(channel);
            return new JournalLock(channel);
        } catch (IOException _) {
            throw new JournalRefused(JournalRefused.Reason.READ_ONLY, folder.root());
        }
    }

    /// Who wrote the lock file last, such as "process 4711 since 2026-01-31T12:03:00Z".
    static String holder(JournalFolder folder) {
        try {
            return Files.readString(folder.lock()).strip();
        } catch (IOException _) {
            return "";
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    private static void writeHolder(FileChannel channel) throws IOException {
        String text =
                "process %d since %s"
                        .formatted(
                                ProcessHandle.current().pid(),
                                Instant.now().truncatedTo(ChronoUnit.SECONDS));
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StoreException(
                    StoreException.Kind.OTHER, "could not let go of the journal", e);
        }
    }
}
