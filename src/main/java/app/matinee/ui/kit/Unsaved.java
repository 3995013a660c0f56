package app.matinee.ui.kit;

import java.util.ArrayList;
import java.util.List;

/// What is typed but not yet saved, so that it is saved on every exit.
///
/// A screen that waits a moment before it saves adds what saves at once; the shell calls it when
/// the screen is left, the journal or the window closed.
public final class Unsaved {

    private final List<Runnable> savers = new ArrayList<>();

    /// @param saver saves at once what is pending, and does nothing when nothing is
    public void add(Runnable saver) {
        savers.add(saver);
    }

    public void saveNow() {
        List.copyOf(savers).forEach(Runnable::run);
    }
}
