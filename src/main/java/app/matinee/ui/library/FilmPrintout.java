package app.matinee.ui.library;

import app.matinee.library.FilmDossier;
import app.matinee.model.Credit;
import app.matinee.model.Department;
import app.matinee.model.Film;
import app.matinee.model.Honour;
import app.matinee.model.Result;
import app.matinee.model.Viewing;
import app.matinee.text.Say;
import app.matinee.text.Texts;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.list.CopiedLine;
import app.matinee.ui.kit.print.Printout;
import app.matinee.ui.kit.print.Printout.Head;
import app.matinee.ui.kit.print.Printout.Line;
import app.matinee.ui.kit.print.Printout.Part;
import app.matinee.ui.kit.print.Printout.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the page of a film for paper: what it is, who made it, what it won, when one saw it.
record FilmPrintout(Texts texts, DateText dates) {

    private static final int MOST_CREDITS = 24;

    Printout of(FilmDossier dossier) {
        Film film = dossier.film();
        List<Part> parts = new ArrayList<>();
        paragraphs(film.texts().synopsis(), parts);
        credits(film, parts);
        honours(dossier, parts);
        viewings(dossier, parts);
        return new Printout(film.title(), about(film), parts);
    }

    private String about(Film film) {
        Integer minutes = film.facts().minutes();
        Integer year = film.facts().year();
        String directors =
                film.credits().stream()
                        .filter(credit -> credit.department() == Department.DIRECTING)
                        .map(credit -> credit.person().name())
                        .distinct()
                        .collect(Collectors.joining(", "));
        return Stream.of(
                        year == null ? "" : String.valueOf(year),
                        directors,
                        minutes == null ? "" : new Say(texts).minutes(minutes),
                        String.join(", ", film.facts().countries()),
                        film.opinion().rating() == null
                                ? ""
                                : CopiedLine.stars(film.opinion().rating()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static void paragraphs(String text, List<Part> parts) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> parts.add(new Text(line)));
    }

    private void credits(Film film, List<Part> parts) {
        List<Credit> credits = film.credits().stream().limit(MOST_CREDITS).toList();
        if (!credits.isEmpty()) {
            parts.add(new Head(texts.get("print.film.credits")));
        }
        for (Credit credit : credits) {
            String part = credit.character().isEmpty() ? credit.job() : credit.character();
            parts.add(new Line("", credit.person().name(), "", part));
        }
    }

    private void honours(FilmDossier dossier, List<Part> parts) {
        List<Honour> won =
                dossier.honours().stream()
                        .filter(honour -> honour.nomination().result() == Result.WON)
                        .toList();
        if (!won.isEmpty()) {
            parts.add(new Head(texts.get("print.film.won")));
        }
        for (Honour honour : won) {
            parts.add(new Line("", honour.category().name(), honour.ceremony().name(), ""));
        }
    }

    private void viewings(FilmDossier dossier, List<Part> parts) {
        if (!dossier.viewings().isEmpty()) {
            parts.add(new Head(texts.get("print.film.viewings")));
        }
        for (Viewing viewing : dossier.viewings()) {
            String date =
                    viewing.date() == null
                            ? texts.get("print.film.noDate")
                            : dates.of(viewing.date());
            String stars = viewing.rating() == null ? "" : CopiedLine.stars(viewing.rating());
            parts.add(new Line("", date, viewing.place(), stars));
            paragraphs(viewing.note(), parts);
        }
    }
}
