package app.matinee.ui.diary.inbox;

import app.matinee.model.FilmSummary;
import app.matinee.model.TextFold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The films of the journal by each of their titles.
final class InboxTitles {

    private final Map<String, List<FilmSummary>> films = new HashMap<>();

    /// For a job: it looks at all films.
    InboxTitles(List<FilmSummary> all) {
        for (FilmSummary film : all) {
            film.folded()
                    .lines()
                    .forEach(title ->
                            films.computeIfAbsent(title, _ -> new ArrayList<>(1)).add(film));
        }
    }

    boolean isTitle(String title) {
        return films.containsKey(TextFold.fold(title));
    }

    /// The films that are meant: of just this title, and of that year where one is given; where one
    /// of them is in the library and the others are not, that one.
    List<FilmSummary> meant(String title, @Nullable Integer year) {
        List<FilmSummary> found =
                films.getOrDefault(TextFold.fold(title), List.of()).stream()
                        .distinct()
                        .filter(film -> year == null || year.equals(film.year()))
                        .toList();
        List<FilmSummary> own = found.stream().filter(f -> !f.flags().reference()).toList();
        return own.size() == 1 ? own : found;
    }
}
