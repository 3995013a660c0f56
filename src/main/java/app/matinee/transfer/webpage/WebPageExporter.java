package app.matinee.transfer.webpage;

import app.matinee.job.Progress;
import app.matinee.store.Session;
import app.matinee.text.Phrase;
import app.matinee.text.Say;
import app.matinee.text.Texts;
import app.matinee.transfer.writing.ExportFailed;
import app.matinee.transfer.writing.ExportRequest;
import app.matinee.transfer.writing.ExportSource;
import app.matinee.transfer.writing.Exported;
import app.matinee.transfer.writing.ExportedFilm;
import app.matinee.transfer.writing.Exporter;
import app.matinee.transfer.writing.FilmStream;
import app.matinee.transfer.writing.FreshFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Writes the films as one HTML page, light and dark, that can be read anywhere and printed.
public final class WebPageExporter implements Exporter {

    private final Texts texts;

    public WebPageExporter(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String format() {
        return "html";
    }

    @Override
    public String ending() {
        return "html";
    }

    @Override
    public Exported write(ExportSource source, ExportRequest request, Progress progress)
            throws ExportFailed {
        PagePosters posters = new PagePosters(source.thumbnails());
        try (FreshFiles files = new FreshFiles()) {
            Writer out = files.begin(request.file());
            source.journal().read(session -> films(session, request, out, posters, progress));
            List<Phrase> notes =
                    posters.leftOut() == 0
                            ? List.of()
                            : List.of(Phrase.of("export.html.posters", posters.leftOut()));
            return new Exported(files.keep(), notes);
        } catch (UncheckedIOException | IOException e) {
            throw ExportFailed.notWritten(request.file(), e);
        }
    }

    private Writer films(
            Session session,
            ExportRequest request,
            Writer out,
            PagePosters posters,
            Progress progress) {
        try {
            PageRow rows = new PageRow(texts, posters);
            FilmStream films = new FilmStream(session, progress);
            head(out, films.count(request));
            films.read(request, film -> row(rows, film, out));
            foot(out);
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(PageRow rows, ExportedFilm film, Writer out) {
        try {
            out.write(rows.of(film));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void head(Writer out, int films) throws IOException {
        String title = Html.escaped(texts.get("export.html.title"));
        out.write(
                "<!doctype html>\n<html lang=\""
                        + texts.locale().toLanguageTag()
                        + "\">\n<head>\n");
        out.write("<meta charset=\"utf-8\">\n");
        out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.write("<title>" + title + "</title>\n" + style() + "</head>\n<body>\n<main>\n");
        out.write("<h1>" + title + "</h1>\n<p class=\"sum\">");
        String count = texts.get("export.html.count", films, new Say(texts).number(films));
        out.write(Html.escaped(count) + "</p>\n<table>\n<thead>\n<tr>");
        for (PageColumn column : PageColumn.values()) {
            out.write(
                    "<th scope=\"col\" class=\""
                            + column.style()
                            + "\">"
                            + column.heading(texts)
                            + "</th>");
        }
        out.write("</tr>\n</thead>\n<tbody>\n");
    }

    private void foot(Writer out) throws IOException {
        out.write("</tbody>\n</table>\n<footer>");
        out.write(Html.escaped(texts.get("export.html.foot")));
        out.write("</footer>\n</main>\n</body>\n</html>\n");
    }

    private static String style() throws IOException {
        try (InputStream in = WebPageExporter.class.getResourceAsStream("style.html")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
