package app.matinee.transfer.mapping;

import app.matinee.text.Phrase;
import app.matinee.transfer.reading.Bundle;
import app.matinee.transfer.reading.Encoding;
import app.matinee.transfer.reading.FirstLook;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.RecordReader;
import app.matinee.transfer.reading.TextFile;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The tables of a place: one where it is a file; of a folder or zip those of separated text, which
/// all have one header.
///
/// @param charset the name of their encoding, that of the first
/// @param separator what parts their fields; null for JSON
/// @param tables at least one
record TableFiles(String charset, @Nullable Character separator, List<SourceTable> tables) {

    private static final long LARGEST_FILE = 500_000_000;
    private static final Pattern TABLE =
            Pattern.compile("(?i)(?:^|.*/)[^./][^/]*\\.(?:csv|tsv|tab)");

    TableFiles {
        tables = List.copyOf(tables);
    }

    /// Whether a folder or zip holds tables that are parts of one.
    static boolean areOne(FirstLook look) {
        List<List<String>> headers =
                entries(look).stream()
                        .map(entry -> look.startOf(entry).lines().findFirst().orElse(""))
                        .map(FirstLook::header)
                        .distinct()
                        .toList();
        return headers.size() == 1 && headers.getFirst().size() > 1;
    }

    static TableFiles at(Path path, boolean json, TableChoice choice) throws ImportRefused {
        FirstLook look = FirstLook.at(path);
        return switch (look.shape()) {
            case FILE -> file(path, json, choice);
            case FOLDER -> folder(look, choice);
            case ZIP -> zip(look, choice);
        };
    }

    private static TableFiles file(Path path, boolean json, TableChoice choice)
            throws ImportRefused {
        TextFile file = text(path, choice);
        String charset = file.encoding().charset().name();
        if (json) {
            return new TableFiles(charset, null, List.of(JsonSource.open(file)));
        }
        char separator = separator(file.name(), file::open, choice);
        return new TableFiles(charset, separator, List.of(csv(file, separator)));
    }

    private static TableFiles folder(FirstLook look, TableChoice choice) throws ImportRefused {
        List<SourceTable> tables = new ArrayList<>();
        TableFiles first = null;
        for (String entry : entries(look)) {
            TextFile file = text(look.path().resolve(entry), choice);
            char separator = separator(file.name(), file::open, choice);
            tables.add(csv(file, separator));
            if (first == null) {
                String charset = file.encoding().charset().name();
                first = new TableFiles(charset, separator, tables);
            }
        }
        return joined(look, first, tables);
    }

    private static TableFiles zip(FirstLook look, TableChoice choice) throws ImportRefused {
        List<SourceTable> tables = new ArrayList<>();
        TableFiles first = null;
        String named = choice.charset();
        Charset charset = named == null ? null : Charset.forName(named);
        try (Bundle bundle = Bundle.open(look.path())) {
            for (String entry : entries(look)) {
                String text = bundle.text(entry, charset);
                RecordReader found = RecordReader.of(entry, text);
                Character chosen = choice.separator();
                RecordReader records = chosen == null ? found : found.by(chosen);
                tables.add(CsvSource.open(entry, records));
                if (first == null) {
                    String letters = charset == null ? "UTF-8" : charset.name();
                    first = new TableFiles(letters, records.separator(), tables);
                }
            }
        }
        return joined(look, first, tables);
    }

    /// A folder may have changed since it was recognised.
    private static TableFiles joined(
            FirstLook look, @Nullable TableFiles first, List<SourceTable> tables)
            throws ImportRefused {
        if (first == null) {
            String name = String.valueOf(look.path().getFileName());
            throw new ImportRefused(Phrase.of("import.refused.noTable", name));
        }
        List<String> columns = tables.getFirst().columns();
        return new TableFiles(
                first.charset(),
                first.separator(),
                tables.stream().filter(table -> table.columns().equals(columns)).toList());
    }

    private static List<String> entries(FirstLook look) {
        return look.entries().stream().filter(entry -> TABLE.matcher(entry).matches()).toList();
    }

    private static SourceTable csv(TextFile file, char separator) throws ImportRefused {
        return CsvSource.open(file.name(), RecordReader.of(file, separator));
    }

    private static char separator(String name, RecordReader.Opening opening, TableChoice choice)
            throws ImportRefused {
        Character chosen = choice.separator();
        return chosen == null ? RecordReader.separator(name, opening) : chosen;
    }

    private static TextFile text(Path path, TableChoice choice) throws ImportRefused {
        TextFile file = TextFile.at(path, LARGEST_FILE);
        String name = choice.charset();
        return name == null || name.equals(file.encoding().charset().name())
                ? file
                : new TextFile(path, new Encoding(Charset.forName(name), 0), file.stamp());
    }
}
