package app.matinee.ui.transfer.export;

import app.matinee.text.Texts;
import app.matinee.transfer.writing.Exporter;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A format by its name.
final class FormatCell extends ListCell<Exporter> {

    private final Texts texts;

    FormatCell(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected void updateItem(@Nullable Exporter exporter, boolean empty) {
        super.updateItem(exporter, empty);
        setText(exporter == null || empty ? null : texts.get(exporter.nameKey()));
    }
}
