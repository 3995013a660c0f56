package app.matinee.transfer.filmtable;

import app.matinee.model.CustomField;
import app.matinee.model.CustomType;
import app.matinee.model.CustomValue;
import app.matinee.text.Phrase;
import app.matinee.transfer.writing.ExportFailed;
import app.matinee.transfer.writing.ExportedFilm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A column that was chosen: one of [FilmColumn], or a field of the owner's own by its name.
///
/// @param header its name in the file
record ChosenColumn(String header, Function<ExportedFilm, Cell> cell) {

    Cell of(ExportedFilm film) {
        return cell.apply(film);
    }

    /// @param own the fields of the owner's own
    /// @param codes as the request names them; none for the usual ones and every own field
    /// @throws ExportFailed if one is neither a column nor an own field
    static List<ChosenColumn> of(List<CustomField> own, List<String> codes) throws ExportFailed {
        if (codes.isEmpty()) {
            return Stream.concat(
                            FilmColumn.USUAL.stream().map(ChosenColumn::known),
                            own.stream().map(ChosenColumn::own))
                    .toList();
        }
        List<ChosenColumn> chosen = new ArrayList<>();
        for (String code : codes) {
            Optional<ChosenColumn> field =
                    own.stream()
                            .filter(f -> f.name().equalsIgnoreCase(code.strip()))
                            .map(ChosenColumn::own)
                            .findFirst();
            chosen.add(
                    FilmColumn.named(code)
                            .map(ChosenColumn::known)
                            .or(() -> field)
                            .orElseThrow(() ->
                                    new ExportFailed(Phrase.of("export.noColumn", code, names()))));
        }
        return chosen;
    }

    private static String names() {
        return Stream.of(FilmColumn.values())
                .map(FilmColumn::code)
                .collect(Collectors.joining(", "));
    }

    private static ChosenColumn known(FilmColumn column) {
        return new ChosenColumn(column.header(), column::of);
    }

    private static ChosenColumn own(CustomField field) {
        return new ChosenColumn(
                field.name(),
                film ->
                        film.film().customValues().stream()
                                .filter(value -> value.fieldId() == field.id())
                                .map(CustomValue::value)
                                .map(value -> cell(field, value))
                                .findFirst()
                                .orElse(Cell.nothing()));
    }

    private static Cell cell(CustomField field, String value) {
        return field.type() == CustomType.NUMBER && value.matches("-?\\d{1,18}(?:\\.\\d{1,9})?")
                ? new Cell.Figure(new BigDecimal(value))
                : Cell.of(value);
    }
}
