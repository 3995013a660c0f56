package app.matinee.transfer.imdbratings;

import app.matinee.job.Progress;
import app.matinee.model.ExternalId;
import app.matinee.model.Film;
import app.matinee.model.FilmList;
import app.matinee.model.ListItem;
import app.matinee.store.Session;
import app.matinee.text.Phrase;
import app.matinee.transfer.table.Guard;
import app.matinee.transfer.table.TableLines;
import app.matinee.transfer.writing.ExportFailed;
import app.matinee.transfer.writing.ExportRequest;
import app.matinee.transfer.writing.ExportSource;
import app.matinee.transfer.writing.Exported;
import app.matinee.transfer.writing.ExportedFilm;
import app.matinee.transfer.writing.FilmStream;
import app.matinee.transfer.writing.FreshFiles;
import app.matinee.transfer.writing.ListExporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes a list in the columns of an IMDb list export of 2024 and after.
public final class ImdbListExporter implements ListExporter {

    private static final List<String> HEADER =
            List.of(
                    "Position",
                    "Const",
                    "Created",
                    "Modified",
                    "Description",
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
                    "Directors",
                    "Your Rating",
                    "Date Rated");

    @Override
    public String format() {
        return "imdb";
    }

    @Override
    public Exported write(ExportSource source, FilmList list, Path file, Progress progress)
            throws ExportFailed {
        try (FreshFiles files = new FreshFiles()) {
            TableLines lines = new TableLines(Guard.SPACE);
            Writer out = files.begin(file);
            out.write(lines.of(HEADER));
            int nameless =
                    source.journal().read(session -> all(session, list, out, lines, progress));
            List<Phrase> notes =
                    nameless == 0
                            ? List.of()
                            : List.of(Phrase.of("export.imdb.withoutNumber", nameless));
            return new Exported(files.keep(), notes);
        } catch (UncheckedIOException | IOException e) {
            throw ExportFailed.notWritten(file, e);
        }
    }

    /// @return how many films have no number of IMDb
    private static int all(
            Session session, FilmList list, Writer out, TableLines lines, Progress progress) {
        Map<Long, String> notes =
                list.items().stream()
                        .collect(Collectors.toMap(ListItem::filmId, ListItem::note, (a, _) -> a));
        List<Long> films = list.items().stream().map(ListItem::filmId).toList();
        int[] counted = {0, 0};
        new FilmStream(session, progress)
                .read(
                        new ExportRequest(Path.of("list"), films, List.of()),
                        exported -> {
                            Film film = exported.film();
                            counted[0]++;
                            if (film.externalId(ExternalId.IMDB).isEmpty()) {
                                counted[1]++;
                            }
                            try {
                                out.write(
                                        lines.of(
                                                fields(
                                                        counted[0],
                                                        exported,
                                                        notes.getOrDefault(film.id(), ""))));
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        });
        return counted[1];
    }

    private static List<String> fields(int position, ExportedFilm exported, String note) {
        ImdbColumns columns = new ImdbColumns(exported);
        return Stream.of(
                        Stream.of(
                                String.valueOf(position),
                                columns.id(),
                                "",
                                "",
                                note.replace('\n', ' ')),
                        columns.ofFilm().stream(),
                        Stream.of(columns.rating(), columns.lastDay()))
                .flatMap(fields -> fields)
                .toList();
    }
}
