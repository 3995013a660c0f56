package app.matinee.ui.copies;

import app.matinee.model.Copy;
import app.matinee.model.FilmSummary;
import app.matinee.model.OwnedCopy;
import app.matinee.model.TextFold;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// A copy with its film, as the list shows and finds it.
record CopyRow(OwnedCopy owned, FilmSummary film) {

    /// From so many days on a copy has been away for long.
    static final int LONG = 60;

    Copy copy() {
        return owned.copy();
    }

    /// How many days it has been lent, as far as that is known; -1 where it is not, or is at home.
    long daysAway(LocalDate today) {
        var since = copy().lentSince();
        return !copy().isLent() || since == null
                ? -1
                : Math.max(0, ChronoUnit.DAYS.between(since.end(), today));
    }

    boolean isOverdue(LocalDate today) {
        return daysAway(today) >= LONG;
    }

    /// Whether all words stand somewhere in its titles or in what is known of the copy.
    boolean holds(String[] foldedWords) {
        Copy copy = copy();
        String folded =
                film.folded()
                        + '\n'
                        + TextFold.fold(
                                String.join(
                                        "\n",
                                        copy.medium(),
                                        copy.edition(),
                                        copy.place(),
                                        copy.lentTo(),
                                        copy.barcode(),
                                        copy.note()));
        for (String word : foldedWords) {
            if (!folded.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
