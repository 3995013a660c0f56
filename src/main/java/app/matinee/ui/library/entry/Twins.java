package app.matinee.ui.library.entry;

import app.matinee.model.FilmSummary;
import app.matinee.model.TextFold;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the film of the journal that a title and a year most likely mean.
public final class Twins {

    /// Festival year and year of release differ that much at most, as a rule.
    private static final int YEARS_APART = 1;

    private final List<FilmSummary> films;

    /// @param films all films of the journal
    public Twins(List<FilmSummary> films) {
        this.films = films;
    }

    /// The film with this title, in any of its languages, from about this year; the nearest year
    /// first. Without a year on either side the title alone decides.
    public Optional<FilmSummary> of(String title, @Nullable Integer year) {
        String folded = TextFold.fold(title);
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        FilmSummary nearest = null;
        int least = YEARS_APART + 1;
        for (FilmSummary film : films) {
            int apart = apart(film.year(), year);
            if (apart < least && isTitle(film.folded(), folded)) {
                nearest = film;
                least = apart;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static int apart(@Nullable Integer one, @Nullable Integer other) {
        return one == null || other == null ? YEARS_APART : Math.abs(one - other);
    }

    /// Whether a line of the folded titles is exactly this one.
    private static boolean isTitle(String lines, String title) {
        int at = lines.indexOf(title);
        while (at >= 0) {
            int end = at + title.length();
            boolean begins = at == 0 || lines.charAt(at - 1) == '\n';
            if (begins && (end == lines.length() || lines.charAt(end) == '\n')) {
                return true;
            }
            at = lines.indexOf(title, at + 1);
        }
        return false;
    }
}
