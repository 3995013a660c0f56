package app.matinee.app;

import app.matinee.backup.Backups;
import app.matinee.backup.SnapshotReason;
import app.matinee.transfer.Exporters;
import app.matinee.transfer.Importers;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.Navigation;
import app.matinee.ui.kit.Views;
import app.matinee.ui.mirror.Mirror;
import app.matinee.ui.transfer.ColumnsController;
import app.matinee.ui.transfer.ColumnsViewModel;
import app.matinee.ui.transfer.FileChoiceController;
import app.matinee.ui.transfer.ImportController;
import app.matinee.ui.transfer.ImportViewModel;
import app.matinee.ui.transfer.ImportWords;
import app.matinee.ui.transfer.PastImportRows;
import app.matinee.ui.transfer.PreviewController;
import app.matinee.ui.transfer.ReportController;
import app.matinee.ui.transfer.export.ExportController;
import app.matinee.ui.transfer.export.ExportDoor;
import app.matinee.ui.transfer.export.ExportViewModel;

/// Makes the import page of one open journal.
record TransferWiring(
        Wiring app, Mirror mirror, Navigation navigation, Views views, ExportDoor exports) {

    void add() {
        Backups backups = new Backups(mirror.journal().folder(), app.clock());
        var columns = new ColumnsViewModel(mirror, app.jobs(), app.settings());
        var model =
                new ImportViewModel(
                        mirror,
                        app.jobs(),
                        mirror.journal().imports(backups.before(SnapshotReason.IMPORT)),
                        Importers.all(),
                        columns,
                        app.texts());
        mirror.importFiles().answer(model::open);
        var words = new ImportWords(app.texts());
        var rows =
                new PastImportRows(
                        app.texts(), new DateText(app.texts(), app.settings()), words, app.clock());
        Exporters exporters = Exporters.all(app.texts(), app.clock());
        views.add(
                ExportController.class,
                () ->
                        new ExportController(
                                new ExportViewModel(mirror, app.jobs(), app.settings(), exporters),
                                app.dialogs(),
                                app.browser(),
                                app.texts()));
        views.add(ImportController.class, () -> new ImportController(model, exports, app.texts()))
                .add(
                        FileChoiceController.class,
                        () ->
                                new FileChoiceController(
                                        model, app.dialogs(), rows, exports, app.texts()))
                .add(
                        ColumnsController.class,
                        () -> new ColumnsController(model, columns, app.texts()))
                .add(
                        PreviewController.class,
                        () -> new PreviewController(model, words, app.texts()))
                .add(
                        ReportController.class,
                        () ->
                                new ReportController(
                                        model, words, app.dialogs(), navigation, app.texts()));
    }
}
