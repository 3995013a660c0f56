package app.matinee.transfer.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where the entries of an archive come from: a zip, or a folder that ships with the program.
interface ArchiveSource extends AutoCloseable {

    /// The names of all entries, as far as they can be listed; used to name what nobody reads.
    Set<String> names();

    /// The bytes of an entry, or null where there is none.
    ///
    /// @param limit how many bytes it may have
    /// @throws TooLarge while reading, once it has more
    /// @throws IOException where it cannot be read
    @Nullable InputStream open(String name, long limit) throws IOException;

    /// An entry unpacks to more than it may.
    final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;

        TooLarge(String entry) {
            super(entry);
        }
    }

    /// An entry is not what the zip says of it.
    final class Damaged extends IOException {

        private static final long serialVersionUID = 1L;

        Damaged(String entry) {
            super(entry);
        }
    }

    @Override
    void close() throws IOException;
}
