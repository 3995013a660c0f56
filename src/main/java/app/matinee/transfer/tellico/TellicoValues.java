package app.matinee.transfer.tellico;

import app.matinee.model.PartialDate;
import app.matinee.transfer.reading.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The values of an entry: one stands in an element of the field's name, several in one of that
/// name with an s put to it, a table's row in columns.
record TellicoValues(Markup entry) {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private Stream<Markup> elements(String field) {
        return Stream.concat(
                entry.all(field), entry.all(field + "s").flatMap(several -> several.all(field)));
    }

    /// The first value, "" where there is none.
    String first(String field) {
        return all(field).stream().findFirst().orElse("");
    }

    /// Every value; of a table the first column.
    List<String> all(String field) {
        return elements(field)
                .map(TellicoValues::text)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /// The rows of a table, each with at least one column.
    List<List<String>> rows(String field) {
        List<List<String>> rows = new ArrayList<>();
        elements(field)
                .forEach(row -> {
                    List<String> columns = row.all("column").map(Markup::text).toList();
                    List<String> cells = columns.isEmpty() ? List.of(row.text()) : columns;
                    if (!cells.getFirst().isEmpty()) {
                        rows.add(cells);
                    }
                });
        return rows;
    }

    Optional<PartialDate> date(String field) {
        String text = first(field);
        Matcher day = DAY.matcher(text);
        return day.matches()
                ? PartialDate.parse(
                        "%s-%02d-%02d"
                                .formatted(
                                        day.group(1),
                                        Integer.parseInt(day.group(2)),
                                        Integer.parseInt(day.group(3))))
                : PartialDate.parse(text);
    }

    private static String text(Markup element) {
        if (element.first("column").isPresent()) {
            return element.textOf("column");
        }
        if (element.first("year").isPresent()) {
            return Stream.of("year", "month", "day")
                    .map(element::textOf)
                    .filter(part -> !part.isEmpty())
                    .reduce((one, other) -> one + "-" + other)
                    .orElse("");
        }
        return element.text();
    }
}
