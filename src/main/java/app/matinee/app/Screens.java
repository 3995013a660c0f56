package app.matinee.app;

import app.matinee.ui.kit.Icon;
import app.matinee.ui.settings.SettingsController;
import app.matinee.ui.shell.Screen;
import app.matinee.ui.shell.Screen.Group;
import java.util.List;

/// The places in the rail, in order; one line a place.
final class Screens {

    List<Screen> all() {
        return List.of(
                new Screen(
                        "settings",
                        Icon.SETTINGS,
                        "Shortcut+COMMA",
                        SettingsController.class,
                        Group.BOTTOM,
                        null));
    }
}
