package app.matinee.ui.film;

import app.matinee.awards.Tally;
import app.matinee.ui.film.awards.AwardsController;
import app.matinee.ui.film.details.DetailsController;
import app.matinee.ui.film.journal.JournalController;
import app.matinee.ui.film.pictures.PicturesController;
import app.matinee.ui.film.trailers.TrailersController;
import java.util.List;

/// The tabs of the film page in order; Alt+1 shows the first. A new tab is one line here, one in
/// the wiring and one message.
final class FilmTabs {

    static final List<FilmTab> ALL =
            List.of(
                    new FilmTab("details", DetailsController.class, _ -> 0),
                    new FilmTab(
                            "awards",
                            AwardsController.class,
                            film -> Tally.of(film.honours()).wins()),
                    new FilmTab("trailers", TrailersController.class, film -> film.links().size()),
                    new FilmTab(
                            "pictures", PicturesController.class, film -> film.pictures().size()),
                    new FilmTab(
                            "journal",
                            JournalController.class,
                            film -> film.viewings().size() + film.writings().size()));

    private FilmTabs() {}
}
