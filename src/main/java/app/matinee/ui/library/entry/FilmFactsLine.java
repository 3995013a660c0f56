package app.matinee.ui.library.entry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What tells a film from others of its name, in a line: "2024 · Sean Baker".
record FilmFactsLine(@Nullable Integer year, String directors) {

    /// The line; "" when nothing is known.
    String words() {
        List<String> facts = new ArrayList<>();
        if (year != null) {
            facts.add(String.valueOf(year));
        }
        if (!directors.isEmpty()) {
            facts.add(directors);
        }
        return String.join(" · ", facts);
    }
}
