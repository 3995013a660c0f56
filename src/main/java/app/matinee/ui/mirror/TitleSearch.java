package app.matinee.ui.mirror;

import app.matinee.model.FilmSummary;
import app.matinee.model.TextFold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds films by their titles, from memory and in the time of a key: for jobs and for who asks at
/// every key alike.
public final class TitleSearch {

    private TitleSearch() {}

    /// The films whose titles hold words that begin with all of those typed: those that begin so
    /// first, the shortest titles before the longer ones.
    public static List<FilmSummary> films(String typed, Iterable<FilmSummary> all, int most) {
        String folded = TextFold.fold(typed);
        if (folded.isEmpty()) {
            return List.of();
        }
        String[] words = words(typed);
        List<FilmSummary> begin = new ArrayList<>();
        List<FilmSummary> hold = new ArrayList<>();
        for (FilmSummary film : all) {
            if (film.folded().startsWith(folded) || film.sortKey().startsWith(folded)) {
                begin.add(film);
            } else if (hold.size() < most && holds(film.folded(), words)) {
                hold.add(film);
            }
        }
        begin.sort(Comparator.comparingInt(film -> film.folded().length()));
        begin.addAll(hold);
        return begin.stream().limit(most).toList();
    }

    /// The folded words of what was typed.
    public static String[] words(String typed) {
        return TextFold.fold(typed).split(" ", -1);
    }

    /// Whether a folded text holds words that begin with all of some.
    public static boolean holds(String folded, String[] words) {
        for (String word : words) {
            if (!begins(folded, word)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a word of the folded text begins so.
    private static boolean begins(String folded, String word) {
        for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
