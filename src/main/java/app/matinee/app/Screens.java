package app.matinee.app;

import app.matinee.ui.backups.BackupsController;
import app.matinee.ui.bin.BinController;
import app.matinee.ui.care.CareController;
import app.matinee.ui.copies.CopiesController;
import app.matinee.ui.desk.DeskController;
import app.matinee.ui.diary.DiaryController;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.Navigation;
import app.matinee.ui.kit.Page;
import app.matinee.ui.library.LibraryController;
import app.matinee.ui.lists.ListsController;
import app.matinee.ui.people.PeopleController;
import app.matinee.ui.seasons.SeasonsController;
import app.matinee.ui.settings.SettingsController;
import app.matinee.ui.shell.Screen;
import app.matinee.ui.shell.Screen.Counted;
import app.matinee.ui.shell.Screen.Group;
import app.matinee.ui.stats.StatsController;
import app.matinee.ui.transfer.ImportController;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The places in the rail, in order; one line a place. The digits of the keyboard go to the places
/// in their order, so a new one moves those below it.
final class Screens {

    private final List<Screen> screens = new ArrayList<>();

    List<Screen> all() {
        add(
                Navigation.LIBRARY,
                Icon.LIBRARY,
                LibraryController.class,
                Group.MAIN,
                new Counted.Films(film -> !film.flags().reference()));
        add("diary", Icon.DIARY, DiaryController.class, Group.MAIN, null);
        add(Navigation.AWARDS, Icon.AWARDS, SeasonsController.class, Group.MAIN, null);
        add(Navigation.DESK, Icon.DESK, DeskController.class, Group.MAIN, new Counted.Drafts());
        add(
                "watchlist",
                Icon.WATCHLIST,
                LibraryController.class,
                Group.SHELVES,
                new Counted.Films(film -> film.flags().onWatchlist()));
        add(
                "owned",
                Icon.OWNED,
                CopiesController.class,
                Group.SHELVES,
                new Counted.Films(film -> film.flags().owned()));
        add("lists", Icon.LISTS, ListsController.class, Group.SHELVES, null);
        add(Navigation.PEOPLE, Icon.PEOPLE, PeopleController.class, Group.SHELVES, null);
        add("stats", Icon.STATS, StatsController.class, Group.SHELVES, null);
        screens.add(
                new Screen(
                        "care",
                        Icon.CHECK_CIRCLE,
                        "Shortcut+Shift+M",
                        CareController.class,
                        Group.BOTTOM,
                        null));
        screens.add(
                new Screen(
                        "import",
                        Icon.IMPORT,
                        "Shortcut+I",
                        ImportController.class,
                        Group.BOTTOM,
                        null));
        screens.add(
                new Screen(
                        "settings",
                        Icon.SETTINGS,
                        "Shortcut+COMMA",
                        SettingsController.class,
                        Group.BOTTOM,
                        null));
        screens.add(
                new Screen(
                        Navigation.BACKUPS,
                        Icon.BACKUP,
                        "Shortcut+Shift+B",
                        BackupsController.class,
                        Group.ASIDE,
                        null));
        screens.add(
                new Screen(
                        Navigation.BIN,
                        Icon.DELETE,
                        "Shortcut+Shift+DELETE",
                        BinController.class,
                        Group.ASIDE,
                        null));
        return List.copyOf(screens);
    }

    private void add(
            String key,
            Icon icon,
            Class<? extends Page> controller,
            Group group,
            @Nullable Counted counted) {
        String keys = "Shortcut+" + (screens.size() + 1);
        screens.add(new Screen(key, icon, keys, controller, group, counted));
    }
}
