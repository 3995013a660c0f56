package app.matinee.transfer.webpage;

import app.matinee.model.ExternalId;
import app.matinee.model.Film;
import app.matinee.model.FilmCounts;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import app.matinee.text.Say;
import app.matinee.text.Texts;
import app.matinee.transfer.writing.ExportedFilm;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes a film as a row of the page's table.
final class PageRow {

    private final Texts texts;
    private final Say say;
    private final PagePosters posters;

    PageRow(Texts texts, PagePosters posters) {
        this.texts = texts;
        this.say = new Say(texts);
        this.posters = posters;
    }

    String of(ExportedFilm exported) {
        StringBuilder out = new StringBuilder();
        Film film = exported.film();
        out.append("<tr><td class=\"poster\">").append(posters.of(exported.summary()));
        out.append("</td><th scope=\"row\" class=\"film\"><span class=\"title\">");
        out.append(title(film)).append("</span><span class=\"by\">").append(by(film));
        out.append("</span></th>");
        Integer minutes = film.facts().minutes();
        cell(out, PageColumn.TIME, minutes == null ? "" : Html.escaped(say.minutes(minutes)));
        cell(out, PageColumn.RATING, stars(film.opinion().rating()));
        cell(out, PageColumn.SEEN, seen(exported));
        cell(out, PageColumn.PRIZES, prizes(exported.summary().counts()));
        return out.append("</tr>\n").toString();
    }

    private static void cell(StringBuilder out, PageColumn column, String content) {
        out.append("<td class=\"").append(column.style()).append("\">");
        out.append(content).append("</td>");
    }

    private static String title(Film film) {
        String title = Html.escaped(film.title());
        String imdb = film.externalId(ExternalId.IMDB);
        String original = film.titles().original();
        String shown =
                imdb.matches("tt\\d+")
                        ? "<a href=\"https://www.imdb.com/title/%s/\">%s</a>".formatted(imdb, title)
                        : title;
        return original.isEmpty() || original.equals(film.title())
                ? shown
                : shown + " <span class=\"by\">" + Html.escaped(original) + "</span>";
    }

    private static String by(Film film) {
        List<String> parts = new ArrayList<>();
        if (film.facts().year() != null) {
            parts.add(film.facts().year().toString());
        }
        if (!film.directors().isEmpty()) {
            parts.add(String.join(", ", film.directors()));
        }
        return Html.escaped(String.join(" · ", parts));
    }

    private String stars(@Nullable Rating rating) {
        if (rating == null) {
            return "";
        }
        int halves = rating.halfStars();
        String signs = "★".repeat(halves / 2) + (halves % 2 == 0 ? "" : "½");
        String number = halves % 2 == 0 ? String.valueOf(halves / 2) : halves / 2 + ".5";
        return "<span class=\"stars\" aria-hidden=\"true\">%s</span><span class=\"said\">%s</span>"
                .formatted(signs, Html.escaped(texts.get("export.html.stars", number)));
    }

    private String seen(ExportedFilm exported) {
        PartialDate last = exported.seenOn().stream().reduce((_, later) -> later).orElse(null);
        if (last != null) {
            return Html.escaped(say.date(last));
        }
        return exported.seen() ? Html.escaped(texts.get("export.html.yes")) : "";
    }

    private String prizes(FilmCounts counts) {
        List<String> parts = new ArrayList<>();
        if (counts.wins() > 0) {
            String words = texts.get("export.html.wins", counts.wins());
            parts.add("<span class=\"wins\">" + Html.escaped(words) + "</span>");
        }
        if (counts.nominations() > 0) {
            String words = texts.get("export.html.nominations", counts.nominations());
            parts.add("<span class=\"noms\">" + Html.escaped(words) + "</span>");
        }
        return String.join("<br>", parts);
    }
}
