package app.matinee.ui.transfer;

import app.matinee.incoming.Source;
import app.matinee.library.imports.ImportReport;
import app.matinee.ui.kit.Icon;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A row of a report: its outcome, the reason, its place in the file.
final class ReportRowCell extends ListCell<ImportReport.Row> {

    private final ImportWords words;
    private final StackPane mark = new StackPane();
    private final Label reason = new Label();
    private final Label place = new Label();
    private final HBox row;

    ReportRowCell(ImportWords words) {
        this.words = words;
        place.getStyleClass().addAll("caption", "hint");
        place.setMinWidth(Region.USE_PREF_SIZE);
        mark.getStyleClass().add("transfer-mark");
        reason.setMinWidth(0);
        reason.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(reason, Priority.ALWAYS);
        row = new HBox(mark, reason, place);
        row.getStyleClass().add("transfer-line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ImportReport.@Nullable Row told, boolean empty) {
        super.updateItem(told, empty);
        setGraphic(empty || told == null ? null : row);
        if (told == null || empty) {
            return;
        }
        mark.getChildren().setAll(ImportWords.icon(told.outcome()).node(Icon.SMALL));
        reason.setText(told.reason().isEmpty() ? words.outcome(told.outcome()) : told.reason());
        place.setText(words.place(Source.of(told.file(), told.row())));
        setAccessibleText(words.outcome(told.outcome()) + ": " + reason.getText());
    }
}
