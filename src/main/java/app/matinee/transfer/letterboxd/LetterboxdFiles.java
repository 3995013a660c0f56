package app.matinee.transfer.letterboxd;

import app.matinee.transfer.table.Guard;
import app.matinee.transfer.table.TableLines;
import app.matinee.transfer.writing.FreshFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One table of an import, in as many files as its size asks for: Letterboxd takes none of 1 MB or
/// more. The header stands in each.
final class LetterboxdFiles {

    static final int LARGEST_FILE = 1_000_000;

    private final FreshFiles files;
    private final Path first;
    private final TableLines lines = new TableLines(Guard.SPACE);
    private final String header;
    private @Nullable Writer current;
    private int count;
    private int size;

    /// @param first where it begins; further files are numbered from 2
    LetterboxdFiles(FreshFiles files, Path first, List<String> columns) {
        this.files = files;
        this.first = first;
        this.header = lines.of(columns);
    }

    /// @return whether the row alone is too large to be taken
    boolean add(List<String> fields) {
        String line = lines.of(fields);
        int bytes = line.getBytes(StandardCharsets.UTF_8).length;
        try {
            Writer out = current == null || size + bytes >= LARGEST_FILE ? begin() : current;
            out.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        size += bytes;
        return header.length() + bytes >= LARGEST_FILE;
    }

    /// Begins the first file where there was no row.
    void orEmpty() {
        try {
            if (current == null) {
                begin();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Writer begin() throws IOException {
        count++;
        Writer fresh = files.begin(count == 1 ? first : numbered(first, count));
        fresh.write(header);
        size = header.length();
        current = fresh;
        return fresh;
    }

    /// "films.csv" becomes "films-2.csv".
    static Path numbered(Path file, int number) {
        return beside(file, String.valueOf(number));
    }

    /// "films.csv" becomes "films-watchlist.csv".
    static Path beside(Path file, String what) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String ending = dot < 0 ? "" : name.substring(dot);
        return file.resolveSibling(stem + "-" + what + ending);
    }
}
