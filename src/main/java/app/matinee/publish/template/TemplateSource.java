package app.matinee.publish.template;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A template by its name.
///
/// @param name such as "review"
/// @param file where a journal keeps its own, null for one that comes with Matinee
/// @param shipped whether Matinee has one of that name
public record TemplateSource(String name, @Nullable Path file, boolean shipped) {

    /// What messages call it.
    public String shownName() {
        return file == null ? name : String.valueOf(file.getFileName());
    }

    public boolean isOwn() {
        return file != null;
    }
}
