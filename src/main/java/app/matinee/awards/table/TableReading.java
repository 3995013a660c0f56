package app.matinee.awards.table;

import static app.matinee.awards.table.ColumnUse.CATEGORY;
import static app.matinee.awards.table.ColumnUse.CEREMONY;
import static app.matinee.awards.table.ColumnUse.DATE;
import static app.matinee.awards.table.ColumnUse.DETAIL;
import static app.matinee.awards.table.ColumnUse.NOMINEES;
import static app.matinee.awards.table.ColumnUse.NOTHING;
import static app.matinee.awards.table.ColumnUse.RESULT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A pasted table with what each of its columns is taken for.
///
/// @param header whether the first row names the columns
/// @param uses one a column
public record TableReading(PastedTable table, boolean header, List<ColumnUse> uses) {

    private static final Map<ColumnUse, Pattern> HEADERS =
            Map.of(
                    CATEGORY, Pattern.compile("categor(y|ies)|prize"),
                    NOMINEES,
                            Pattern.compile(
                                    "(nominee|recipient|winner|name|nominated work|person|people).*"),
                    RESULT, Pattern.compile("(result|outcome|won|status).*"),
                    CEREMONY,
                            Pattern.compile(
                                    "(ceremony|awards?|award ceremony|association|organi[sz]ation|festival"
                                            + "|body|event).*"),
                    DATE, Pattern.compile("(date|year).*"),
                    DETAIL, Pattern.compile("(detail|character|role|song|for).*"),
                    NOTHING, Pattern.compile("(ref|reference|note|source|film|title|work)s?\\W*"));

    public TableReading {
        uses = List.copyOf(uses);
    }

    /// Understands a table as well as it can be without asking.
    public static TableReading of(PastedTable table) {
        if (table.isEmpty()) {
            return new TableReading(table, false, List.of());
        }
        List<ColumnUse> named = named(table.rows().getFirst());
        long known = named.stream().filter(use -> use != NOTHING).count();
        boolean header = known >= 2 || (known == 1 && table.columns() == 1);
        return new TableReading(table, header, header ? named : guessed(table));
    }

    /// The same table with a column taken for something else; the column that was taken for it
    /// before is taken for nothing.
    public TableReading taking(int column, ColumnUse use) {
        List<ColumnUse> changed = new ArrayList<>(uses);
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i) == use) {
                changed.set(i, NOTHING);
            }
        }
        changed.set(column, use);
        return new TableReading(table, header, changed);
    }

    /// The same table, its first row taken for a row or for the names of the columns.
    public TableReading withHeader(boolean value) {
        return new TableReading(table, value, uses);
    }

    public boolean takes(ColumnUse use) {
        return uses.contains(use);
    }

    /// The rows below the header.
    public List<List<String>> body() {
        return header ? table.rows().subList(1, table.rows().size()) : table.rows();
    }

    private static boolean names(ColumnUse use, String said) {
        Pattern header = HEADERS.get(use);
        return header != null && header.matcher(said).matches();
    }

    private static List<ColumnUse> named(List<String> head) {
        List<ColumnUse> uses = new ArrayList<>();
        for (String cell : head) {
            String said = cell.strip().toLowerCase(Locale.ROOT);
            ColumnUse use =
                    List.of(NOTHING, CATEGORY, RESULT, NOMINEES, CEREMONY, DATE, DETAIL).stream()
                            .filter(u -> names(u, said))
                            .findFirst()
                            .orElse(NOTHING);
            uses.add(uses.contains(use) ? NOTHING : use);
        }
        boolean awardsAreCategories = !uses.contains(CATEGORY) && uses.contains(CEREMONY);
        return uses.stream()
                .map(use -> awardsAreCategories && use == CEREMONY ? CATEGORY : use)
                .toList();
    }

    /// Without a header the results and the dates show themselves; of what is left the first column
    /// names categories, the next nominees.
    private static List<ColumnUse> guessed(PastedTable table) {
        List<ColumnUse> uses = new ArrayList<>();
        for (int i = 0; i < table.columns(); i++) {
            uses.add(NOTHING);
        }
        find(table, uses, cell -> ResultWords.read(cell).isPresent())
                .ifPresent(column -> uses.set(column, RESULT));
        find(table, uses, cell -> DateWords.read(cell).isPresent())
                .ifPresent(column -> uses.set(column, DATE));
        for (ColumnUse use : List.of(CATEGORY, NOMINEES)) {
            int free = uses.indexOf(NOTHING);
            if (free >= 0) {
                uses.set(free, use);
            }
        }
        return uses;
    }

    /// The column most of whose cells are of a kind.
    private static Optional<Integer> find(
            PastedTable table, List<ColumnUse> uses, Predicate<String> kind) {
        for (int column = 0; column < table.columns(); column++) {
            int at = column;
            long fits = table.rows().stream().map(row -> row.get(at)).filter(kind).count();
            if (uses.get(column) == NOTHING && fits * 3 >= table.rows().size() * 2L) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
