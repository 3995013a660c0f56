package app.matinee.transfer.filmtable;

import app.matinee.transfer.table.Guard;
import app.matinee.transfer.table.TableLines;
import app.matinee.transfer.writing.ExportedFilm;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// Films as comma-separated values in UTF-8, a line a film.
public final class CsvExporter extends FilmTableExporter {

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public String ending() {
        return "csv";
    }

    @Override
    Rows begin(Writer out, List<ChosenColumn> columns) throws IOException {
        TableLines lines = new TableLines(Guard.APOSTROPHE);
        out.write(lines.of(columns.stream().map(ChosenColumn::header).toList()));
        return new Rows() {
            @Override
            public void add(ExportedFilm film) throws IOException {
                out.write(
                        lines.of(columns.stream().map(column -> column.of(film).text()).toList()));
            }

            @Override
            public void end() {}
        };
    }
}
