package app.matinee.ui.lists;

import app.matinee.model.FilmList;
import app.matinee.model.FilmSummary;
import app.matinee.model.ListItem;
import app.matinee.ui.kit.list.CopiedLine;
import app.matinee.ui.kit.print.Printout;
import java.util.ArrayList;
import java.util.List;

/// Writes a list for paper: films in their order, each with its note.
record ListPrintout(ListParts parts) {

    Printout of(FilmList list) {
        List<Printout.Part> lines = new ArrayList<>();
        list.description()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> lines.add(new Printout.Text(line)));
        int number = 1;
        for (ListItem item : list.items()) {
            FilmSummary film = parts.films().find(item.filmId()).orElse(null);
            if (film != null) {
                lines.add(line(list.ranked() ? number + "." : "", film));
            }
            if (!item.note().isBlank()) {
                lines.add(new Printout.Text(item.note().strip()));
            }
            number++;
        }
        return new Printout(
                list.name(), parts.texts().get("print.films", list.items().size()), lines);
    }

    private static Printout.Part line(String before, FilmSummary film) {
        return new Printout.Line(
                before,
                film.year() == null ? film.title() : film.title() + " (" + film.year() + ")",
                film.directors(),
                film.rating() == null ? "" : CopiedLine.stars(film.rating()));
    }
}
