package app.matinee.app;

import app.matinee.ui.kit.Navigation;
import app.matinee.ui.kit.SplitHost;
import app.matinee.ui.mirror.Mirror;
import app.matinee.ui.seasons.part.FilmDoor;
import org.jspecify.annotations.Nullable;

/// Opens a film's page from another place: it lies in the library, over the whole width, and Escape
/// comes back to where it was opened from.
final class FilmPageDoor implements FilmDoor {

    private final Mirror mirror;
    private final Navigation navigation;
    private final SplitHost split;
    private final Trail trail;
    private @Nullable String cameFrom;

    FilmPageDoor(Mirror mirror, Navigation navigation, SplitHost split, Trail trail) {
        this.mirror = mirror;
        this.navigation = navigation;
        this.split = split;
        this.trail = trail;
        split.expandedProperty().subscribe(this::changed);
        navigation.placeProperty().subscribe(this::gone);
    }

    @Override
    public void open(long film) {
        String from = navigation.placeProperty().get();
        trail.go(() -> {
            navigation.go(Navigation.LIBRARY);
            mirror.openFilm().open(film);
            split.expandPage();
        });
        cameFrom = from;
    }

    private void changed(boolean expanded) {
        String from = cameFrom;
        if (!expanded && from != null) {
            cameFrom = null;
            navigation.go(from);
        }
    }

    /// Who goes elsewhere on their own account does not come back.
    private void gone(String place) {
        if (!place.equals(Navigation.LIBRARY)) {
            cameFrom = null;
        }
    }
}
