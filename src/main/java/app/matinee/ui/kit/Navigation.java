package app.matinee.ui.kit;

import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Which place of the program is in view. Screens ask to go elsewhere without knowing each other.
public final class Navigation {

    /// The library, where every journal opens.
    public static final String LIBRARY = "library";

    /// Awards over all films.
    public static final String AWARDS = "awards";

    /// The people of the owner's films.
    public static final String PEOPLE = "people";

    /// All writing.
    public static final String DESK = "desk";

    /// The snapshots of the journal.
    public static final String BACKUPS = "backups";

    /// What was deleted.
    public static final String BIN = "bin";

    private static final String VIEW = "view:";

    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper(LIBRARY);

    /// The place of a saved view of the library.
    ///
    /// @param id the view's key
    public static String view(long id) {
        return VIEW + id;
    }

    /// The key of the saved view a place is; empty for any other place.
    public static OptionalLong viewOf(String place) {
        return place.startsWith(VIEW)
                ? OptionalLong.of(Long.parseLong(place.substring(VIEW.length())))
                : OptionalLong.empty();
    }

    /// The key of the place in view, as the shell's list of screens names it.
    public ReadOnlyStringProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    /// Goes to a place; nothing happens for one the program does not have.
    public void go(String key) {
        place.set(key);
    }
}
