package app.matinee.ui.library.choice;

import app.matinee.model.FilmSummary;
import java.util.Arrays;
import javafx.collections.ObservableListBase;

/// The films in view, swapped as a whole: one event however many there are, or one for each film
/// that changed where none moved.
final class ShownFilms extends ObservableListBase<FilmSummary> {

    private static final int FEW = 20;

    private FilmSummary[] films = {};

    @Override
    public FilmSummary get(int index) {
        return films[index];
    }

    @Override
    public int size() {
        return films.length;
    }

    /// @param now kept and not to be changed afterwards
    void show(FilmSummary[] now) {
        FilmSummary[] before = films;
        int[] changed = changed(before, now);
        films = now;
        beginChange();
        if (changed.length <= FEW) {
            for (int index : changed) {
                nextSet(index, before[index]);
            }
        } else {
            nextReplace(0, now.length, Arrays.asList(before));
        }
        endChange();
    }

    /// Where the lists differ, up to [#FEW] and one; more than that if films moved.
    private static int[] changed(FilmSummary[] before, FilmSummary[] now) {
        int[] changed = new int[FEW + 1];
        if (before.length != now.length) {
            return changed;
        }
        int count = 0;
        for (int i = 0; i < now.length && count <= FEW; i++) {
            if (before[i] != now[i]) {
                if (before[i].id() != now[i].id()) {
                    return new int[FEW + 1];
                }
                changed[count++] = i;
            }
        }
        return Arrays.copyOf(changed, count);
    }
}
