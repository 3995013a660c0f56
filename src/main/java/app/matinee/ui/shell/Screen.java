package app.matinee.ui.shell;

import app.matinee.model.FilmSummary;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.Page;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// One place in the rail.
///
/// @param key its place in [app.matinee.ui.kit.Navigation]; its name is the message `screen.KEY`
/// @param keys what goes there from the keyboard
/// @param controller of the screen shown there; several places may share one
/// @param group where in the rail it stands
/// @param counted what stands beside its name as a number; null for no number
public record Screen(
        String key,
        Icon icon,
        String keys,
        Class<? extends Page> controller,
        Group group,
        @Nullable Counted counted) {

    /// What is counted beside a name.
    public sealed interface Counted {

        /// The films of one sort.
        record Films(Predicate<FilmSummary> which) implements Counted {}

        /// The pieces that are drafts.
        record Drafts() implements Counted {}
    }

    /// The parts of the rail, from the top.
    public enum Group {
        MAIN,
        SHELVES,
        BOTTOM,
        /// Not in the rail: gone to from another screen, by its keys, or from menu and palette.
        ASIDE
    }
}
