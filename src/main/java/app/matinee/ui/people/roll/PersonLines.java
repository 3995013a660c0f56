package app.matinee.ui.people.roll;

import app.matinee.model.PersonRef;
import java.util.Collections;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/// The people in view, swapped as a whole and made one by one as they are looked at.
final class PersonLines extends ObservableListBase<PersonLine> {

    /// Stands in the news of a change for whoever was there before; nobody asks who.
    private static final PersonLine NOBODY = new PersonLine(new PersonRef(0, ""), 0, 0, 0);

    private @Nullable Roll roll;
    private int[] places = {};

    @Override
    public PersonLine get(int index) {
        if (roll == null) {
            throw new IndexOutOfBoundsException(index);
        }
        return roll.line(places[index]);
    }

    @Override
    public int size() {
        return places.length;
    }

    /// @param now kept and not to be changed afterwards
    void show(Roll newRoll, int[] now) {
        int before = places.length;
        beginChange();
        roll = newRoll;
        places = now;
        nextReplace(0, now.length, Collections.nCopies(before, NOBODY));
        endChange();
    }

    /// The line of a place of the roll, below 0 where it is not in view.
    int indexOf(int place) {
        for (int i = 0; i < places.length; i++) {
            if (places[i] == place) {
                return i;
            }
        }
        return -1;
    }
}
