package app.matinee.ui.transfer.export;

import app.matinee.ui.kit.View;
import app.matinee.ui.kit.Views;
import app.matinee.ui.mirror.FilmsExport;
import java.util.List;

/// Opens the export sheet, made anew each time.
public record ExportDoor(Views views) implements FilmsExport {

    @Override
    public void open(List<Long> shown, List<Long> selected) {
        View<ExportController> view = views.load(ExportController.class);
        view.controller().open(view.root(), shown, selected);
    }
}
