package app.matinee.app;

import app.matinee.text.Texts;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.Navigation;
import app.matinee.ui.kit.SplitHost;
import app.matinee.ui.mirror.Mirror;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Where one was before, so that one can go back there: the place, the film whose page filled it,
/// the person.
final class Trail {

    private static final int LONGEST = 50;

    /// @param film the key of the film whose page took the whole width, 0 for none
    /// @param person the key of the person looked at, 0 for none
    private record Stop(String place, long film, long person) {}

    private final Mirror mirror;
    private final Navigation navigation;
    private final SplitHost split;
    private final Deque<Stop> stops = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper leads = new ReadOnlyBooleanWrapper();
    private boolean going;

    Trail(Mirror mirror, Navigation navigation, SplitHost split) {
        this.mirror = mirror;
        this.navigation = navigation;
        this.split = split;
        navigation.placeProperty().subscribe((before, _) -> left(before));
    }

    /// The command that goes back, for every place that has no other use for its keys.
    ActionItem action(Texts texts) {
        return ActionItem.of(texts, "shell.back", this::back)
                .withIcon(Icon.ARROW_LEFT::node)
                .withKeys("Alt+LEFT")
                .enabledWhen(leads.getReadOnlyProperty());
    }

    /// Goes somewhere in a way one can come back from.
    void go(Runnable there) {
        push(here(navigation.placeProperty().get()));
        going = true;
        there.run();
        going = false;
    }

    private void left(String place) {
        if (!going) {
            push(here(place));
        }
    }

    private void back() {
        Stop now = here(navigation.placeProperty().get());
        while (!stops.isEmpty()) {
            Stop stop = stops.pop();
            leads.set(!stops.isEmpty());
            if (!stop.equals(now)) {
                going = true;
                returnTo(stop);
                going = false;
                return;
            }
        }
    }

    private void returnTo(Stop stop) {
        if (stop.film() == 0 && split.expandedProperty().get()) {
            split.back();
        }
        navigation.go(stop.place());
        if (stop.person() != 0) {
            mirror.openPerson().open(stop.person());
        }
        if (stop.film() != 0) {
            mirror.openFilm().open(stop.film());
            split.expandPage();
        }
    }

    private Stop here(String place) {
        Long film = mirror.openFilm().wantedProperty().get();
        boolean whole = split.expandedProperty().get() && place.equals(Navigation.LIBRARY);
        boolean people = place.equals(Navigation.PEOPLE);
        return new Stop(
                place,
                whole && film != null ? film : 0,
                people ? mirror.openPerson().wantedProperty().get() : 0);
    }

    private void push(Stop stop) {
        if (!stop.equals(stops.peek())) {
            stops.push(stop);
            if (stops.size() > LONGEST) {
                stops.removeLast();
            }
        }
        leads.set(true);
    }
}
