package app.matinee.ui.library.choice;

import app.matinee.model.FilmSummary;
import app.matinee.model.TextFold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What is asked of films: words and, for each facet, at most one condition. Reference films are
/// left out unless a condition asks for a shelf or a ceremony.
///
/// @param words as typed
public record Filter(String words, List<Condition> conditions) {

    public static final Filter NONE = new Filter("", List.of());

    public Filter {
        conditions = List.copyOf(conditions);
    }

    public Filter withWords(String newWords) {
        return new Filter(newWords, conditions);
    }

    /// The filter with a condition in the place of the one its facet had.
    public Filter with(Condition condition) {
        List<Condition> changed = new ArrayList<>(conditions);
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).facet() == condition.facet()) {
                changed.set(i, condition);
                return new Filter(words, changed);
            }
        }
        changed.add(condition);
        return new Filter(words, changed);
    }

    public Filter without(Facet facet) {
        return new Filter(words, conditions.stream().filter(c -> c.facet() != facet).toList());
    }

    public Optional<Condition> condition(Facet facet) {
        return conditions.stream().filter(c -> c.facet() == facet).findFirst();
    }

    /// Whether nothing is asked beyond the shelf, which is where one stands and not what one seeks.
    public boolean isOpen() {
        return words.isBlank() && conditions.stream().allMatch(c -> c.facet() == Facet.SHELF);
    }

    /// The same shelf with nothing else asked.
    public Filter opened() {
        return new Filter("", conditions.stream().filter(c -> c.facet() == Facet.SHELF).toList());
    }

    /// Whether films known only through awards are looked at too: on a shelf of their own, or where
    /// one asks for a ceremony or for films by name.
    boolean reachesReference() {
        return condition(Facet.SHELF).isPresent()
                || condition(Facet.CEREMONY).isPresent()
                || condition(Facet.AMONG).isPresent();
    }

    /// What a film must meet.
    public Predicate<FilmSummary> matcher(Found found) {
        Condition[] asked = conditions.toArray(Condition[]::new);
        boolean all = reachesReference();
        TitleWords titles = new TitleWords(TextFold.fold(words));
        return film -> {
            if (!all && film.flags().reference()) {
                return false;
            }
            for (Condition condition : asked) {
                if (!condition.holds(film, found)) {
                    return false;
                }
            }
            return titles.in(film.folded()) || found.byWords().contains(film.id());
        };
    }
}
