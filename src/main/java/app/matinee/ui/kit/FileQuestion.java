package app.matinee.ui.kit;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a file chooser asks.
///
/// @param kinds the first is chosen at the start; none means every file
/// @param folder where it opens; null or a folder that is gone: where it was last
/// @param suggestedName for a file to be written; empty for none
public record FileQuestion(
        String title, List<FileKind> kinds, @Nullable Path folder, String suggestedName) {

    public FileQuestion {
        kinds = List.copyOf(kinds);
    }

    public static FileQuestion of(String title, FileKind... kinds) {
        return new FileQuestion(title, List.of(kinds), null, "");
    }

    public FileQuestion in(@Nullable Path newFolder) {
        return new FileQuestion(title, kinds, newFolder, suggestedName);
    }

    public FileQuestion named(String newName) {
        return new FileQuestion(title, kinds, folder, newName);
    }
}
