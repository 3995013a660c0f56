package app.matinee.transfer.archive;

import java.io.InputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The entries of an archive that ships inside the program, unzipped beside a class.
///
/// @param beside the class whose package holds the folder
/// @param folder such as "starter/"
record ResourceSource(Class<?> beside, String folder) implements ArchiveSource {

    /// Nothing: a folder on the class path cannot be listed, and the program trusts its own.
    @Override
    public Set<String> names() {
        return Set.of();
    }

    @Override
    public @Nullable InputStream open(String name, long limit) {
        return beside.getResourceAsStream(folder + name);
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
