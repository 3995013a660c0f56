package app.matinee.transfer.writing;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What to write and where.
///
/// @param file the file, or the first of several
/// @param films the keys of the films in the order to write them; null for the whole library in the
///   order of titles
/// @param columns the codes of what to say of each film; empty for what is usual
public record ExportRequest(Path file, @Nullable List<Long> films, List<String> columns) {

    public ExportRequest {
        file = file.toAbsolutePath().normalize();
        films = films == null ? null : List.copyOf(films);
        columns = List.copyOf(columns);
    }

    /// Everything, as the format usually has it.
    public static ExportRequest whole(Path file) {
        return new ExportRequest(file, null, List.of());
    }

    public boolean isWhole() {
        return films == null;
    }
}
