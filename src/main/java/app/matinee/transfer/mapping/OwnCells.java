package app.matinee.transfer.mapping;

import app.matinee.model.CustomType;
import app.matinee.model.PartialDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Cells for fields of the owner's own: which type a column is of, and what a cell is in a type.
final class OwnCells {

    private static final CellDates ANY_DATE = new CellDates(DateOrder.DAY_FIRST, ZoneOffset.UTC);
    private static final CellDates ANY_OTHER = new CellDates(DateOrder.MONTH_FIRST, ZoneOffset.UTC);
    private static final String ZEROS = "[.,]0+";

    private OwnCells() {}

    /// The type that all values of a column fit; text where they fit no other.
    static CustomType type(List<String> values) {
        List<String> said = values.stream().filter(v -> !CellWords.isNothing(v)).toList();
        if (said.isEmpty()) {
            return CustomType.TEXT;
        }
        boolean both =
                said.stream().anyMatch(CellWords::yes) && said.stream().anyMatch(CellWords::no);
        boolean words = said.stream().noneMatch(OwnCells::isNumber);
        if ((both || words) && all(said, v -> CellWords.yes(v) || CellWords.no(v))) {
            return CustomType.YES_NO;
        }
        if (all(said, OwnCells::isNumber)) {
            return CustomType.NUMBER;
        }
        return all(said, OwnCells::isDate) ? CustomType.DATE : CustomType.TEXT;
    }

    /// A cell as [app.matinee.model.CustomValue] writes it; empty where it is nothing of the type.
    static Optional<String> value(String cell, CustomType type, CellDates dates) {
        String word = cell.strip();
        return switch (type) {
            case TEXT, CHOICE -> Optional.of(word);
            case NUMBER ->
                    isNumber(word) ? Optional.of(word.replaceFirst(ZEROS, "")) : Optional.empty();
            case DATE -> dates.parse(word).map(PartialDate::iso);
            case YES_NO ->
                    CellWords.yes(word)
                            ? Optional.of("yes")
                            : CellWords.no(word) ? Optional.of("no") : Optional.empty();
        };
    }

    private static boolean all(List<String> values, Predicate<String> test) {
        return values.stream().allMatch(test);
    }

    private static boolean isNumber(String value) {
        return value.strip().matches("-?\\d{1,15}(?:" + ZEROS + ")?");
    }

    private static boolean isDate(String value) {
        return ANY_DATE.parse(value).isPresent() || ANY_OTHER.parse(value).isPresent();
    }
}
