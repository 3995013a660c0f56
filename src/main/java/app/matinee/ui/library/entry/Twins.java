package app.matinee.ui.library.entry;

import app.matinee.model.FilmSummary;
import app.matinee.model.TextFold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Finds the film of the journal that a title and a year most likely mean.
public final class Twins {

    /// Festival year and year of release differ that much at most, as a rule.
    private static final int YEARS_APART = 1;

    private final Function<String, List<FilmSummary>> candidates;

    private Twins(Function<String, List<FilmSummary>> candidates) {
        this.candidates = candidates;
    }

    /// @param films all films of the journal, as they are at each time of asking
    public Twins(List<FilmSummary> films) {
        this(_ -> films);
    }

    /// The same for many questions about films that stay as they are.
    static Twins indexed(List<FilmSummary> films) {
        Map<String, List<FilmSummary>> byTitle = HashMap.newHashMap(films.size());
        for (FilmSummary film : films) {
            film.folded()
                    .lines()
                    .forEach(title ->
                            byTitle.computeIfAbsent(title, _ -> new ArrayList<>(1)).add(film));
        }
        return new Twins(title -> byTitle.getOrDefault(title, List.of()));
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
        for (FilmSummary film : candidates.apply(folded)) {
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
