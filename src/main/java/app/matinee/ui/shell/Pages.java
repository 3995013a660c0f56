package app.matinee.ui.shell;

import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.Navigation;
import app.matinee.ui.kit.Page;
import app.matinee.ui.kit.View;
import app.matinee.ui.kit.Views;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The screens, each loaded when it is first gone to, and the one in view.
public final class Pages {

    private final Views views;
    private final List<Screen> screens;
    private final List<ActionItem> everywhere;
    private final Map<Class<?>, View<? extends Page>> loaded = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable View<? extends Page>> inView =
            new ReadOnlyObjectWrapper<>();

    /// @param screens in the order of the rail
    /// @param everywhere commands of screens that work from all of them
    public Pages(Views views, List<Screen> screens, List<ActionItem> everywhere) {
        this.views = views;
        this.screens = List.copyOf(screens);
        this.everywhere = List.copyOf(everywhere);
    }

    /// What works whichever screen is in view.
    List<ActionItem> everywhere() {
        return everywhere;
    }

    List<Screen> screens() {
        return screens;
    }

    /// The screen in view; null before the first.
    ReadOnlyObjectProperty<@Nullable View<? extends Page>> inViewProperty() {
        return inView.getReadOnlyProperty();
    }

    void go(String key) {
        String screenKey = Navigation.viewOf(key).isPresent() ? Navigation.LIBRARY : key;
        screens.stream()
                .filter(screen -> screen.key().equals(screenKey))
                .findFirst()
                .ifPresent(screen -> go(screen, key));
    }

    private void go(Screen screen, String key) {
        View<? extends Page> view = loaded.get(screen.controller());
        if (view == null) {
            view = views.load(screen.controller());
            loaded.put(screen.controller(), view);
        }
        // In view first: what is built while it is out of view is styled without its theme.
        inView.set(view);
        view.controller().shown(key);
    }
}
