package app.matinee.cli;

import app.matinee.model.Coded;
import app.matinee.settings.Settings;
import app.matinee.settings.TablePreset;
import app.matinee.text.ExpectedFailure;
import app.matinee.text.Phrase;
import app.matinee.transfer.mapping.ColumnMeaning;
import app.matinee.transfer.mapping.DateOrder;
import app.matinee.transfer.mapping.MappedImporter;
import app.matinee.transfer.mapping.Mapping;
import app.matinee.transfer.mapping.Meaning;
import app.matinee.transfer.mapping.RatingScale;
import app.matinee.transfer.mapping.TableChoice;
import app.matinee.transfer.mapping.TableLook;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What the command line says of the columns of a table.
final class TableOptions {

    @Option(
            names = "--map",
            split = ",",
            paramLabel = "FIELD=COLUMN",
            descriptionKey = "cli.import.map")
    private List<String> map = List.of();

    @Option(names = "--preset", paramLabel = "NAME", descriptionKey = "cli.import.preset")
    private @Nullable String preset;

    @Option(names = "--scale", paramLabel = "SCALE", descriptionKey = "cli.import.scale")
    private @Nullable String scale;

    @Option(names = "--dates", paramLabel = "ORDER", descriptionKey = "cli.import.dates")
    private @Nullable String dates;

    @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "cli.import.encoding")
    private @Nullable String encoding;

    /// Whether anything is said.
    boolean any() {
        return !map.isEmpty()
                || Stream.of(preset, scale, dates, encoding).anyMatch(word -> word != null);
    }

    /// The importer as it is told.
    MappedImporter settled(MappedImporter importer, Path file, Settings settings)
            throws ExpectedFailure {
        TableChoice choice = TableChoice.FOUND.withCharset(charset());
        TableLook look = importer.with(choice, null).look(file);
        Mapping mapping = preset == null ? mapped(look) : preset(look, preset, settings);
        if (scale != null) {
            mapping = mapping.withScale(word(RatingScale.class, scale));
        }
        if (dates != null) {
            mapping = mapping.withDates(word(DateOrder.class, dates));
        }
        return importer.with(choice, mapping);
    }

    private @Nullable String charset() throws WrongUsage {
        if (encoding == null) {
            return null;
        }
        try {
            return Charset.forName(encoding).name();
        } catch (IllegalArgumentException _) {
            throw new WrongUsage(Phrase.of("cli.import.noEncoding", encoding));
        }
    }

    /// The columns that are named, and no others; without any, what they likely mean.
    private Mapping mapped(TableLook look) throws WrongUsage {
        if (map.isEmpty()) {
            return MappedImporter.guess(look);
        }
        List<String> names = look.names();
        List<ColumnMeaning> meanings =
                new ArrayList<>(Collections.nCopies(names.size(), ColumnMeaning.SKIP));
        for (String pair : map) {
            int equals = pair.indexOf('=');
            String field = equals < 0 ? pair : pair.substring(0, equals);
            Optional<ColumnMeaning> meaning = ColumnMeaning.parse(field);
            if (equals < 0 || meaning.isEmpty()) {
                throw new WrongUsage(Phrase.of("cli.import.noField", field, fields()));
            }
            String column = pair.substring(equals + 1).strip();
            int at = column(names, column);
            if (at < 0) {
                throw new WrongUsage(
                        Phrase.of("cli.import.noColumn", column, String.join(", ", names)));
            }
            meanings.set(at, meaning.get());
        }
        return new Mapping(names, meanings, null, null);
    }

    private static int column(List<String> names, String column) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equalsIgnoreCase(column)) {
                return i;
            }
        }
        return -1;
    }

    /// A preset names its columns, so the table may have others beside them, in any order.
    private static Mapping preset(TableLook look, String name, Settings settings)
            throws WrongUsage {
        List<TablePreset> presets = settings.transfer().presets();
        TablePreset found =
                presets.stream()
                        .filter(p -> p.name().equalsIgnoreCase(name.strip()))
                        .findFirst()
                        .orElseThrow(() ->
                                new WrongUsage(
                                        Phrase.of(
                                                "cli.import.noPreset",
                                                name,
                                                presets.stream()
                                                        .map(TablePreset::name)
                                                        .collect(Collectors.joining(", ")))));
        List<String> codes = new ArrayList<>();
        for (String column : look.names()) {
            int at = found.columns().indexOf(column);
            codes.add(at < 0 ? Meaning.SKIP.code() : found.meanings().get(at));
        }
        return Mapping.of(look.names(), codes, found.scale(), found.dates());
    }

    private static <E extends Enum<E> & Coded> E word(Class<E> type, String word)
            throws WrongUsage {
        return Coded.find(type, word)
                .orElseThrow(
                        () -> new WrongUsage(Phrase.of("cli.import.noWord", word, words(type))));
    }

    private static <E extends Enum<E> & Coded> String words(Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .map(Coded::code)
                .collect(Collectors.joining(", "));
    }

    private static String fields() {
        return words(Meaning.class).replace("custom", "custom:NAME");
    }
}
