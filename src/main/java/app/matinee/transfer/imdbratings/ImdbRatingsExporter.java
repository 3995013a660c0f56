package app.matinee.transfer.imdbratings;

import app.matinee.job.Progress;
import app.matinee.model.ExternalId;
import app.matinee.model.Rating;
import app.matinee.store.Session;
import app.matinee.text.Phrase;
import app.matinee.transfer.table.Guard;
import app.matinee.transfer.table.TableLines;
import app.matinee.transfer.writing.ExportFailed;
import app.matinee.transfer.writing.ExportRequest;
import app.matinee.transfer.writing.ExportSource;
import app.matinee.transfer.writing.Exported;
import app.matinee.transfer.writing.ExportedFilm;
import app.matinee.transfer.writing.Exporter;
import app.matinee.transfer.writing.FilmStream;
import app.matinee.transfer.writing.FreshFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

/// Writes the rated films in the columns of an IMDb ratings export of 2024 and after; what only
/// IMDb knows (its own rating, the votes) stays empty.
public final class ImdbRatingsExporter implements Exporter {

    private static final List<String> HEADER =
            List.of(
                    "Const",
                    "Your Rating",
                    "Date Rated",
                    "Title",
                    "Original Title",
                    "URL",
                    "Title Type",
                    "IMDb Rating",
                    "Runtime (mins)",
                    "Year",
                    "Genres",
                    "Num Votes",
                    "Release Date",
                    "Directors");

    @Override
    public String format() {
        return "imdb";
    }

    @Override
    public String ending() {
        return "csv";
    }

    @Override
    public Exported write(ExportSource source, ExportRequest request, Progress progress)
            throws ExportFailed {
        try (FreshFiles files = new FreshFiles()) {
            TableLines lines = new TableLines(Guard.SPACE);
            Writer out = files.begin(request.file());
            out.write(lines.of(HEADER));
            int nameless =
                    source.journal().read(session -> all(session, request, out, lines, progress));
            List<Phrase> notes =
                    nameless == 0
                            ? List.of()
                            : List.of(Phrase.of("export.imdb.withoutNumber", nameless));
            return new Exported(files.keep(), notes);
        } catch (UncheckedIOException | IOException e) {
            throw ExportFailed.notWritten(request.file(), e);
        }
    }

    /// @return how many films have no number of IMDb
    private static int all(
            Session session,
            ExportRequest request,
            Writer out,
            TableLines lines,
            Progress progress) {
        int[] nameless = {0};
        new FilmStream(session, progress)
                .read(
                        request,
                        exported -> {
                            Rating rating = exported.film().opinion().rating();
                            if (rating == null) {
                                return;
                            }
                            if (exported.film().externalId(ExternalId.IMDB).isEmpty()) {
                                nameless[0]++;
                            }
                            try {
                                out.write(lines.of(fields(exported, rating)));
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        });
        return nameless[0];
    }

    private static List<String> fields(ExportedFilm exported, Rating rating) {
        ImdbColumns columns = new ImdbColumns(exported);
        return Stream.of(
                        Stream.of(
                                columns.id(),
                                String.valueOf(rating.halfStars()),
                                columns.lastDay()),
                        columns.ofFilm().stream())
                .flatMap(fields -> fields)
                .toList();
    }
}
