package app.matinee.ui.library.entry;

import app.matinee.library.FilmLine;
import app.matinee.model.FilmSummary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A pasted line and what becomes of it.
///
/// @param there the film of the journal it means, null for none
record PastedLine(FilmLine line, Fate fate, @Nullable FilmSummary there) {

    /// What becomes of a line.
    enum Fate {
        /// A film is made.
        NEW,
        /// A film known through awards is taken into the library.
        TAKEN,
        /// Nothing: the film is in the library, or stands further up among the lines.
        LEFT_OUT
    }

    /// What becomes of each line of a text that names a film.
    static List<PastedLine> of(String text, List<FilmSummary> films) {
        Twins twins = Twins.indexed(films);
        Set<FilmLine> before = new HashSet<>();
        List<PastedLine> lines = new ArrayList<>();
        for (FilmLine line : FilmLine.parseAll(text)) {
            FilmSummary there = twins.of(line.title(), line.year()).orElse(null);
            boolean again = !before.add(line);
            if (again || there != null && !there.flags().reference()) {
                lines.add(new PastedLine(line, Fate.LEFT_OUT, there));
            } else {
                lines.add(new PastedLine(line, there == null ? Fate.NEW : Fate.TAKEN, there));
            }
        }
        return lines;
    }
}
