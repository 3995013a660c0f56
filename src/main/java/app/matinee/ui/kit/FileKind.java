package app.matinee.ui.kit;

import java.util.List;

/// A kind of file to choose from.
///
/// @param name in the user's words, "Pictures"
/// @param patterns as in `*.jpg`; none means every file
public record FileKind(String name, List<String> patterns) {

    public FileKind {
        patterns = patterns.isEmpty() ? List.of("*.*") : List.copyOf(patterns);
    }
}
