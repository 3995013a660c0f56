package app.matinee.transfer.mapping;

import app.matinee.model.Coded;
import app.matinee.model.CustomType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What each column of a table becomes, and how its ratings and dates are to be read.
///
/// @param columns the names of the table's columns
/// @param meanings as many, in the same order
/// @param scale null to find it in the ratings themselves
/// @param dates null to find it in the dates themselves
public record Mapping(
        List<String> columns,
        List<ColumnMeaning> meanings,
        @Nullable RatingScale scale,
        @Nullable DateOrder dates) {

    public Mapping {
        columns = List.copyOf(columns);
        meanings = List.copyOf(meanings);
        if (columns.size() != meanings.size()) {
            throw new IllegalArgumentException("a meaning for each column");
        }
    }

    /// A mapping as it was kept; what has no meaning any more stays out.
    ///
    /// @param codes the meanings, see [ColumnMeaning#code]
    /// @param scale "" to find it
    /// @param dates "" to find it
    public static Mapping of(List<String> columns, List<String> codes, String scale, String dates) {
        List<ColumnMeaning> meanings = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            meanings.add(
                    i < codes.size()
                            ? ColumnMeaning.parse(codes.get(i)).orElse(ColumnMeaning.SKIP)
                            : ColumnMeaning.SKIP);
        }
        return new Mapping(
                columns,
                meanings,
                Coded.find(RatingScale.class, scale).orElse(null),
                Coded.find(DateOrder.class, dates).orElse(null));
    }

    /// The meanings as they are kept.
    public List<String> codes() {
        return meanings.stream().map(ColumnMeaning::code).toList();
    }

    public Mapping with(int column, ColumnMeaning meaning) {
        List<ColumnMeaning> changed = new ArrayList<>(meanings);
        changed.set(column, meaning);
        return new Mapping(columns, changed, scale, dates);
    }

    public Mapping withScale(@Nullable RatingScale value) {
        return new Mapping(columns, meanings, value, dates);
    }

    public Mapping withDates(@Nullable DateOrder value) {
        return new Mapping(columns, meanings, scale, value);
    }

    /// Whether films can be made of it, which needs a title.
    public boolean namesFilms() {
        return has(Meaning.TITLE) || has(Meaning.ORIGINAL_TITLE);
    }

    public boolean has(Meaning meaning) {
        return meanings.stream().anyMatch(each -> each.meaning() == meaning);
    }

    /// The places of the columns that become dates of the owner's own.
    List<Integer> dateFields() {
        return columns(Meaning.CUSTOM).stream()
                .filter(i -> meanings.get(i).type() == CustomType.DATE)
                .toList();
    }

    /// The places of the columns that have a meaning.
    List<Integer> columns(Meaning meaning) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < meanings.size(); i++) {
            if (meanings.get(i).meaning() == meaning) {
                found.add(i);
            }
        }
        return found;
    }
}
