package app.matinee.ui.film.awards.paste;

import app.matinee.awards.table.ColumnUse;
import app.matinee.awards.table.PastedResult;
import app.matinee.awards.table.TableReading;
import app.matinee.model.Result;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The rows of a pasted table, with what each column is taken for in the place of its heading. A
/// row begins with the mark of its result, or with a word where it is left out.
final class PasteGrid extends TableView<PasteGrid.Row> {

    private static final double MARK = 14;
    private static final double UNDERSTOOD = 136;
    private static final double COLUMN = 150;

    /// A row as pasted and as understood.
    record Row(List<String> cells, PastedResult result) {}

    private final Texts texts;
    private final BiConsumer<Integer, ColumnUse> take;

    PasteGrid(Texts texts, BiConsumer<Integer, ColumnUse> take) {
        this.texts = texts;
        this.take = take;
        getStyleClass().addAll("edge-to-edge", "paste-grid");
        setAccessibleText(texts.get("paste.results.title"));
        setSortPolicy(_ -> false);
    }

    void show(TableReading reading, List<PastedResult> results) {
        List<TableColumn<Row, ?>> columns = new ArrayList<>();
        columns.add(understood());
        for (int i = 0; i < reading.uses().size(); i++) {
            columns.add(column(i, reading.uses().get(i)));
        }
        getColumns().setAll(columns);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            rows.add(new Row(reading.body().get(i), results.get(i)));
        }
        getItems().setAll(rows);
    }

    private TableColumn<Row, PastedResult> understood() {
        TableColumn<Row, PastedResult> column = new TableColumn<>();
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(UNDERSTOOD);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().result()));
        column.setCellFactory(_ -> new UnderstoodCell());
        return column;
    }

    private TableColumn<Row, String> column(int place, ColumnUse use) {
        TableColumn<Row, String> column = new TableColumn<>();
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(COLUMN);
        column.setGraphic(choice(place, use));
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(place)));
        return column;
    }

    private ComboBox<ColumnUse> choice(int place, ColumnUse use) {
        ComboBox<ColumnUse> choice = new ComboBox<>();
        choice.getItems().setAll(ColumnUse.values());
        choice.setValue(use);
        choice.setAccessibleText(texts.get("paste.results.column", place + 1));
        choice.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(ColumnUse value) {
                        return texts.get("paste.results.as." + value.code());
                    }

                    @Override
                    public ColumnUse fromString(String words) {
                        return use;
                    }
                });
        choice.setOnAction(_ -> take.accept(place, choice.getValue()));
        return choice;
    }

    private final class UnderstoodCell extends TableCell<Row, PastedResult> {

        @Override
        protected void updateItem(@Nullable PastedResult item, boolean empty) {
            super.updateItem(item, empty);
            getStyleClass().remove("left-out");
            if (empty || item == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            Result result = item.result();
            if (item.isWhole() && result != null) {
                setText(texts.get("awards.result." + result.code()));
                setGraphic(mark(result));
            } else {
                setText(texts.get("paste.results.left"));
                setGraphic(null);
                getStyleClass().add("left-out");
            }
        }

        private static Pane mark(Result result) {
            return switch (result) {
                case WON -> Marks.won(MARK, "");
                case NOMINATED -> Marks.nominated(MARK, "");
                case NAMED -> Marks.named(MARK, "");
                case SHORTLISTED -> Marks.outline(MARK, "");
            };
        }
    }
}
