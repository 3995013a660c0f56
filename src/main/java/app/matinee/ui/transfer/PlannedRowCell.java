package app.matinee.ui.transfer;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.Outcome;
import app.matinee.library.imports.PlannedRow;
import app.matinee.ui.kit.Icon;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A record of the file: what it is, what becomes of it, where it stands.
final class PlannedRowCell extends ListCell<PlannedRow> {

    private static final PseudoClass TO_MEND = PseudoClass.getPseudoClass("to-mend");

    private final ImportWords words;
    private final NewRecordWords fresh;
    private final Supplier<@Nullable IncomingBatch> batch;
    private final StackPane mark = new StackPane();
    private final Label about = new Label();
    private final Label detail = new Label();
    private final Label place = new Label();
    private final HBox row;
    private @Nullable Outcome marked;

    /// @param batch gives the file that is in view
    PlannedRowCell(
            ImportWords words, NewRecordWords fresh, Supplier<@Nullable IncomingBatch> batch) {
        this.words = words;
        this.fresh = fresh;
        this.batch = batch;
        getStyleClass().add("transfer-row");
        about.getStyleClass().add("strong");
        detail.getStyleClass().addAll("caption", "muted");
        place.getStyleClass().addAll("caption", "hint");
        place.setMinWidth(Region.USE_PREF_SIZE);
        mark.getStyleClass().add("transfer-mark");
        VBox text = new VBox(about, detail);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        row = new HBox(mark, text, place);
        row.getStyleClass().add("transfer-line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PlannedRow planned, boolean empty) {
        super.updateItem(planned, empty);
        setGraphic(empty || planned == null ? null : row);
        if (planned == null || empty) {
            setAccessibleText(null);
            return;
        }
        if (marked != planned.outcome()) {
            marked = planned.outcome();
            mark.getChildren().setAll(ImportWords.icon(marked).node(Icon.SMALL));
        }
        boolean mend = planned.outcome() == Outcome.FAILED || planned.outcome() == Outcome.DOUBTFUL;
        pseudoClassStateChanged(TO_MEND, mend);
        about.setText(planned.about().isEmpty() ? words.place(planned.source()) : planned.about());
        detail.setText(detail(planned));
        place.setText(words.place(planned.source()));
        setAccessibleText(
                words.outcome(planned.outcome())
                        + ": "
                        + about.getText()
                        + ", "
                        + detail.getText());
    }

    private String detail(PlannedRow planned) {
        IncomingBatch file = batch.get();
        return planned.outcome() == Outcome.NEW && planned.reason() == null && file != null
                ? fresh.of(planned, file)
                : words.detail(planned);
    }
}
