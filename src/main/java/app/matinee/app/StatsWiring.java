package app.matinee.app;

import app.matinee.ui.kit.Navigation;
import app.matinee.ui.kit.PictureImages;
import app.matinee.ui.kit.Views;
import app.matinee.ui.mirror.FilmQuestion;
import app.matinee.ui.mirror.Mirror;
import app.matinee.ui.stats.StatsController;
import app.matinee.ui.stats.StatsDoors;
import app.matinee.ui.stats.StatsParts;
import java.util.Set;

/// Makes the statistics.
record StatsWiring(
        Wiring app,
        Mirror mirror,
        PictureImages images,
        Navigation navigation,
        FilmPageDoor filmDoor) {

    void addTo(Views views) {
        views.add(
                StatsController.class,
                () ->
                        new StatsController(
                                new StatsParts(
                                        mirror,
                                        app.jobs(),
                                        app.texts(),
                                        app.settings(),
                                        app.posters(),
                                        images,
                                        app.clock(),
                                        app.dialogs(),
                                        app.theme(),
                                        doors())));
    }

    private StatsDoors doors() {
        return new StatsDoors() {
            @Override
            public void films(String name, Set<Long> films) {
                navigation.go(Navigation.LIBRARY);
                mirror.questions().ask(new FilmQuestion.Counted(name, films));
            }

            @Override
            public void film(long id) {
                filmDoor.open(id);
            }

            @Override
            public void piece(long id) {
                navigation.go(Navigation.DESK);
                mirror.requests().showOnDesk(id);
            }
        };
    }
}
