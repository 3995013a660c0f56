package app.matinee.transfer.filmtable;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a film says in a column.
sealed interface Cell {

    /// How the words of one cell are parted in a table.
    String BETWEEN = "; ";

    record Text(String value) implements Cell {}

    record Figure(BigDecimal value) implements Cell {}

    record Flag(boolean value) implements Cell {}

    record Several(List<String> values) implements Cell {
        public Several {
            values = List.copyOf(values);
        }
    }

    /// A cell in which a film says nothing.
    static Cell nothing() {
        return new Text("");
    }

    static Cell of(@Nullable Integer value) {
        return value == null ? nothing() : new Figure(BigDecimal.valueOf(value));
    }

    static Cell of(String value) {
        return new Text(value);
    }

    static Cell of(List<String> values) {
        return new Several(values);
    }

    default boolean isEmpty() {
        return switch (this) {
            case Text(String value) -> value.isEmpty();
            case Figure _ -> false;
            case Flag(boolean value) -> !value;
            case Several(List<String> values) -> values.isEmpty();
        };
    }

    /// As a field of a table; a flag that is not set is empty.
    default String text() {
        return switch (this) {
            case Text(String value) -> value;
            case Figure(BigDecimal value) -> value.toPlainString();
            case Flag(boolean value) -> value ? "yes" : "";
            case Several(List<String> values) -> String.join(BETWEEN, values);
        };
    }
}
