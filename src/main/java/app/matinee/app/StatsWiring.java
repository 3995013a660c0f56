package app.matinee.app;

import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.Navigation;
import app.matinee.ui.kit.Views;
import app.matinee.ui.mirror.Mirror;
import app.matinee.ui.stats.StatsController;

/// Makes the statistics.
record StatsWiring(Wiring app, Mirror mirror, Navigation navigation) {

    void addTo(Views views) {
        views.add(
                StatsController.class,
                () ->
                        new StatsController(
                                mirror,
                                app.jobs(),
                                app.texts(),
                                new DateText(app.texts(), app.settings()),
                                app.clock(),
                                navigation));
    }
}
