package app.matinee.app;

import app.matinee.ui.kit.Navigation;
import app.matinee.ui.mirror.Mirror;

/// Opens a person's page from wherever their name stands.
record PersonPageDoor(Mirror mirror, Navigation navigation, Trail trail) {

    /// Answers whoever asks the mirror for a page.
    void answer() {
        mirror.personPages().answer(this::open);
    }

    private void open(long person) {
        trail.go(() -> {
            mirror.openPerson().open(person);
            navigation.go(Navigation.PEOPLE);
        });
    }
}
