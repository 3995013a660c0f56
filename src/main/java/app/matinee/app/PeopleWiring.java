package app.matinee.app;

import app.matinee.ui.kit.Clipboards;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.Navigation;
import app.matinee.ui.kit.PictureImages;
import app.matinee.ui.kit.Views;
import app.matinee.ui.kit.merge.MergePeople;
import app.matinee.ui.mirror.Mirror;
import app.matinee.ui.people.PeopleController;
import app.matinee.ui.people.PeopleDoors;
import app.matinee.ui.people.page.PersonParts;
import app.matinee.ui.people.roll.PeopleViewModel;

/// Makes the place "People" of one open journal.
record PeopleWiring(
        Wiring app,
        Mirror mirror,
        PictureImages images,
        Navigation navigation,
        FilmPageDoor door,
        Trail trail) {

    void addTo(Views views) {
        PersonParts parts =
                new PersonParts(
                        mirror,
                        app.texts(),
                        app.posters(),
                        images,
                        app.browser(),
                        new DateText(app.texts(), app.settings()),
                        door::open,
                        this::showSeason);
        views.add(
                PeopleController.class,
                () ->
                        new PeopleController(
                                parts,
                                new PeopleViewModel(mirror, app.jobs()),
                                app.settings(),
                                new MergePeople(mirror, app.jobs(), app.texts(), app.dialogs()),
                                new PeopleDoors(
                                        trail.action(app.texts()),
                                        () -> navigation.go(Navigation.LIBRARY),
                                        new Clipboards())));
    }

    private void showSeason(long ceremony) {
        navigation.go(Navigation.AWARDS);
        mirror.seasons().ask(ceremony);
    }
}
