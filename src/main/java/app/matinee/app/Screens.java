package app.matinee.app;

import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.Navigation;
import app.matinee.ui.library.LibraryController;
import app.matinee.ui.settings.SettingsController;
import app.matinee.ui.shell.Screen;
import app.matinee.ui.shell.Screen.Group;
import app.matinee.ui.transfer.ImportController;
import java.util.List;

/// The places in the rail, in order; one line a place.
final class Screens {

    List<Screen> all() {
        return List.of(
                new Screen(
                        Navigation.LIBRARY,
                        Icon.LIBRARY,
                        "Shortcut+1",
                        LibraryController.class,
                        Group.MAIN,
                        film -> !film.flags().reference()),
                new Screen(
                        "watchlist",
                        Icon.WATCHLIST,
                        "Shortcut+2",
                        LibraryController.class,
                        Group.SHELVES,
                        film -> film.flags().onWatchlist()),
                new Screen(
                        "owned",
                        Icon.OWNED,
                        "Shortcut+3",
                        LibraryController.class,
                        Group.SHELVES,
                        film -> film.flags().owned()),
                new Screen(
                        "import",
                        Icon.IMPORT,
                        "Shortcut+I",
                        ImportController.class,
                        Group.BOTTOM,
                        null),
                new Screen(
                        "settings",
                        Icon.SETTINGS,
                        "Shortcut+COMMA",
                        SettingsController.class,
                        Group.BOTTOM,
                        null));
    }
}
