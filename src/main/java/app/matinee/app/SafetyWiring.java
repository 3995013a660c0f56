package app.matinee.app;

import app.matinee.ui.backups.BackupTasks;
import app.matinee.ui.backups.BackupWords;
import app.matinee.ui.backups.BackupsController;
import app.matinee.ui.bin.BinController;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.JournalDoor;
import app.matinee.ui.kit.Views;
import app.matinee.ui.mirror.Mirror;

/// Makes the screens that keep a journal safe: backups and the bin.
record SafetyWiring(Wiring app, Mirror mirror, JournalDoor door) {

    void addTo(Views views) {
        DateText dates = new DateText(app.texts(), app.settings());
        BackupTasks tasks = new BackupTasks(mirror, app.jobs(), app.clock());
        BackupWords words = new BackupWords(app.texts(), dates);
        views.add(
                        BackupsController.class,
                        () ->
                                new BackupsController(
                                        tasks, words, door, app.dialogs(), app.browser()))
                .add(
                        BinController.class,
                        () -> new BinController(mirror, app.jobs(), app.texts(), dates));
    }
}
