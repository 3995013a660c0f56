package app.matinee.ui.library;

import app.matinee.library.FilmDossier;
import app.matinee.model.FilmSummary;
import app.matinee.text.Texts;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.LiveSettings;
import app.matinee.ui.kit.list.CopiedLine;
import app.matinee.ui.kit.print.Printing;
import app.matinee.ui.kit.print.Printout;
import app.matinee.ui.library.choice.Filter;
import app.matinee.ui.library.choice.LibraryViewModel;
import app.matinee.ui.library.filter.FacetWords;
import app.matinee.ui.mirror.Mirror;
import java.util.List;

/// Prints what the library shows, or the open film.
final class LibraryPrint {

    private final LibraryViewModel model;
    private final Mirror mirror;
    private final Printing printing;
    private final Texts texts;
    private final DateText dates;

    LibraryPrint(
            LibraryViewModel model,
            Mirror mirror,
            Printing printing,
            Texts texts,
            LiveSettings settings) {
        this.model = model;
        this.mirror = mirror;
        this.printing = printing;
        this.texts = texts;
        this.dates = new DateText(texts, settings);
    }

    /// The films shown, in their order.
    void films() {
        Filter filter = model.filterProperty().get();
        List<FilmSummary> films = model.shown();
        String asked = new FacetWords(texts).summary(filter);
        String count = texts.get("print.films", films.size());
        printing.print(
                new Printout(
                        texts.get("screen.library"),
                        asked.isEmpty() ? count : count + " · " + asked,
                        films.stream().map(LibraryPrint::line).toList()));
    }

    /// The film whose page is open; nothing where none is.
    void film() {
        FilmDossier film = mirror.openFilm().dossierProperty().get();
        if (film != null) {
            printing.print(new FilmPrintout(texts, dates).of(film));
        }
    }

    private static Printout.Part line(FilmSummary film) {
        return new Printout.Line(
                film.year() == null ? "" : String.valueOf(film.year()),
                film.title(),
                film.directors(),
                film.rating() == null ? "" : CopiedLine.stars(film.rating()));
    }
}
