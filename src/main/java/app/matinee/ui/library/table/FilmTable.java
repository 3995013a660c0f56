package app.matinee.ui.library.table;

import app.matinee.model.FilmSummary;
import app.matinee.settings.ColumnLook;
import app.matinee.ui.kit.BaseText;
import app.matinee.ui.library.choice.FilmSort;
import app.matinee.ui.library.choice.LibraryViewModel;
import app.matinee.ui.library.choice.SortKey;
import app.matinee.ui.library.list.FilmKeys;
import app.matinee.ui.library.list.FilmList;
import app.matinee.ui.library.list.FilmMouse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The films shown as a table. Sorting is asked of the view-model, which has every order at hand;
/// columns that find no room stay away until there is some.
public final class FilmTable extends StackPane implements FilmList {

    private static final double ROW = 2.5;

    private final LibraryViewModel model;
    private final FilmMouse mouse;
    private final FilmColumns columns;
    private final TableView<FilmSummary> table = new TableView<>();
    private final Set<FilmRow> rows = Collections.newSetFromMap(new WeakHashMap<>());
    private final BaseText text = new BaseText(this::remake);
    private final Map<ColumnKind, Double> widths = new EnumMap<>(ColumnKind.class);
    private List<ColumnKind> wanted = ColumnKind.USUAL;
    private List<Double> before = List.of();
    private Runnable onColumns = () -> {};
    private boolean arranging;

    public FilmTable(LibraryViewModel model, FilmKeys keys, FilmMouse mouse, FilmColumns columns) {
        this.model = model;
        this.mouse = mouse;
        this.columns = columns;
        getStyleClass().add("film-table");
        getChildren().addAll(table, text);
        visibleProperty().subscribe(this::fill);
        table.setSelectionModel(null);
        table.setFocusModel(null);
        table.setPlaceholder(new Label());
        table.setRowFactory(_ -> row());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        table.setSortPolicy(_ -> sortAsked());
        keys.install(table, this);
        table.setOnMousePressed(_ -> table.requestFocus());
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> before = shownWidths());
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> resized());
        table.widthProperty().subscribe((_, _) -> arrange());
        model.selection().revisionProperty().subscribe(() -> rows.forEach(FilmRow::refresh));
        model.sortProperty().subscribe((_, _) -> showSort());
        table.getColumns()
                .addListener((ListChangeListener<TableColumn<FilmSummary, ?>>) _ -> moved());
        arrange();
    }

    /// The columns wanted, in order.
    public List<ColumnLook> columns() {
        return wanted.stream()
                .map(kind -> new ColumnLook(kind.key().code(), widths.getOrDefault(kind, 0.0)))
                .toList();
    }

    /// The names of the columns wanted, in order.
    public List<String> names() {
        return wanted.stream().map(kind -> kind.key().code()).toList();
    }

    /// Shows these columns; none of them means the usual ones, unknown names are skipped.
    public void setColumns(List<ColumnLook> looks) {
        List<ColumnKind> kinds = new ArrayList<>();
        widths.clear();
        for (ColumnLook look : looks) {
            ColumnKind kind = ColumnKind.of(look.name()).orElse(null);
            if (kind != null && !kinds.contains(kind)) {
                kinds.add(kind);
                widths.put(kind, look.width());
            }
        }
        if (!kinds.isEmpty() && !kinds.contains(ColumnKind.TITLE)) {
            kinds.addFirst(ColumnKind.TITLE);
        }
        wanted = kinds.isEmpty() ? ColumnKind.USUAL : List.copyOf(kinds);
        remake();
    }

    /// The columns one can choose: their names, and what they are called.
    public SequencedMap<String, String> choosable() {
        SequencedMap<String, String> all = new LinkedHashMap<>();
        for (ColumnKind kind : ColumnKind.values()) {
            if (kind != ColumnKind.TITLE) {
                all.put(kind.key().code(), columns.name(kind));
            }
        }
        return all;
    }

    /// Shows the columns the user chose; those that were there keep their widths.
    public void choose(List<String> names) {
        setColumns(
                names.stream()
                        .map(name ->
                                new ColumnLook(
                                        name,
                                        ColumnKind.of(name)
                                                .map(kind -> widths.getOrDefault(kind, 0.0))
                                                .orElse(0.0)))
                        .toList());
        onColumns.run();
    }

    /// Runs when the user chose or moved columns, or made one wider.
    public void setOnColumns(Runnable action) {
        onColumns = action;
    }

    @Override
    public int perRow() {
        return 1;
    }

    @Override
    public int rowsInView() {
        VirtualFlow<?> flow = flow();
        if (flow == null || flow.getFirstVisibleCell() == null) {
            return 1;
        }
        return Math.max(1, (int) (flow.getHeight() / flow.getFirstVisibleCell().getHeight()) - 1);
    }

    @Override
    public void reveal(int index) {
        VirtualFlow<?> flow = flow();
        if (flow != null) {
            flow.scrollTo(index);
        }
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
    }

    /// Rows nobody sees are not kept up to date: it would cost what those of the wall cost. The
    /// table forgets its order with its rows, which is no wish of the user's.
    private void fill(boolean seen) {
        arranging = true;
        table.setItems(seen ? model.shown() : FXCollections.emptyObservableList());
        showSort();
    }

    private @Nullable VirtualFlow<?> flow() {
        return table.getSkin() instanceof TableViewSkin<?>
                ? (VirtualFlow<?>) table.lookup(".virtual-flow")
                : null;
    }

    private TableRow<FilmSummary> row() {
        FilmRow row = new FilmRow(model.selection());
        rows.add(row);
        mouse.install(row, () -> row.isEmpty() ? -1 : row.getIndex());
        return row;
    }

    private boolean sortAsked() {
        if (arranging) {
            return true;
        }
        if (table.getSortOrder().isEmpty()) {
            model.sortProperty().set(FilmSort.NEWEST);
        } else {
            TableColumn<FilmSummary, ?> column = table.getSortOrder().getFirst();
            SortKey key = ((ColumnKind) column.getUserData()).key();
            boolean up = column.getSortType() == TableColumn.SortType.ASCENDING;
            model.sortProperty().set(new FilmSort(key, up));
        }
        return true;
    }

    private void showSort() {
        arranging = true;
        FilmSort sort = model.sortProperty().get();
        table.getSortOrder().clear();
        for (TableColumn<FilmSummary, ?> column : table.getColumns()) {
            if (((ColumnKind) column.getUserData()).key() == sort.key()) {
                column.setSortType(
                        sort.ascending()
                                ? TableColumn.SortType.ASCENDING
                                : TableColumn.SortType.DESCENDING);
                table.getSortOrder().add(column);
            }
        }
        arranging = false;
    }

    private void remake() {
        arranging = true;
        table.getColumns().clear();
        arranging = false;
        arrange();
    }

    /// Shows of the wanted columns those that fit.
    private void arrange() {
        double em = text.size();
        table.setFixedCellSize(Math.rint(ROW * em));
        List<ColumnKind> fitting = new ArrayList<>(wanted);
        while (table.getWidth() > 0 && tooWide(fitting, em) && fitting.size() > 1) {
            fitting.remove(
                    fitting.stream().max(Comparator.comparingInt(ColumnKind::rank)).orElseThrow());
        }
        List<?> shown = table.getColumns().stream().map(TableColumn::getUserData).toList();
        if (shown.equals(fitting)) {
            return;
        }
        arranging = true;
        table.getColumns().setAll(fitting.stream().map(kind -> column(kind, em)).toList());
        arranging = false;
        showSort();
    }

    private TableColumn<FilmSummary, FilmSummary> column(ColumnKind kind, double em) {
        TableColumn<FilmSummary, FilmSummary> column = columns.make(kind, em);
        double width = widths.getOrDefault(kind, 0.0);
        if (width > 0) {
            column.setPrefWidth(width * em);
        }
        return column;
    }

    private List<Double> shownWidths() {
        return table.getColumns().stream().map(TableColumn::getWidth).toList();
    }

    /// Keeps the widths once the user has dragged the edge of a column.
    private void resized() {
        List<Double> now = shownWidths();
        if (now.size() != before.size() || now.equals(before)) {
            return;
        }
        for (TableColumn<FilmSummary, ?> column : table.getColumns()) {
            double width = Math.rint(column.getWidth() / text.size() * 100) / 100;
            widths.put((ColumnKind) column.getUserData(), width);
        }
        onColumns.run();
    }

    private boolean tooWide(List<ColumnKind> kinds, double em) {
        double least = kinds.stream().mapToDouble(kind -> Math.rint(kind.least() * em)).sum();
        return least > table.getWidth() - em;
    }

    /// Keeps the order the user dragged columns into; those that found no room keep their place.
    private void moved() {
        if (arranging) {
            return;
        }
        List<ColumnKind> shown =
                table.getColumns().stream().map(c -> (ColumnKind) c.getUserData()).toList();
        if (shown.isEmpty() || !wanted.containsAll(shown)) {
            return;
        }
        List<ColumnKind> order = new ArrayList<>();
        int next = 0;
        for (ColumnKind kind : wanted) {
            order.add(shown.contains(kind) ? shown.get(next++) : kind);
        }
        if (!order.equals(wanted)) {
            wanted = List.copyOf(order);
            onColumns.run();
        }
    }
}
