package app.matinee.ui.kit.inplace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One field of an [InPlaceForm].
///
/// @param key by which its answer is found
/// @param label what stands above it
/// @param columns its width in letters
/// @param source what completes it, null for nothing
/// @param options what may be chosen; empty for a field one types in
public record FormField(
        String key,
        String label,
        int columns,
        @Nullable SuggestionSource source,
        List<Option> options) {

    /// @param code what the answer says
    /// @param words what is shown of it
    public record Option(String code, String words) {

        @Override
        public String toString() {
            return words;
        }
    }

    public FormField {
        options = List.copyOf(options);
    }

    public static FormField text(String key, String label, int columns) {
        return new FormField(key, label, columns, null, List.of());
    }

    public static FormField choice(String key, String label, List<Option> options) {
        return new FormField(key, label, 0, null, options);
    }

    public FormField completing(SuggestionSource known) {
        return new FormField(key, label, columns, known, options);
    }
}
