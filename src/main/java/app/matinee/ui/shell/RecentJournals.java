package app.matinee.ui.shell;

import app.matinee.settings.Folders;
import app.matinee.text.Phrase;
import app.matinee.text.Texts;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.Choice;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.JournalDoor;
import app.matinee.ui.kit.JournalDoor.Wish;
import app.matinee.ui.kit.LiveSettings;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// The journals that were open before, each one command away. One that cannot be opened any more
/// can be taken off the list.
public final class RecentJournals {

    private static final int MOST = 5;

    private final LiveSettings settings;
    private final Folders folders;
    private final JournalDoor door;
    private final Dialogs dialogs;
    private final Texts texts;

    public RecentJournals(
            LiveSettings settings,
            Folders folders,
            JournalDoor door,
            Dialogs dialogs,
            Texts texts) {
        this.settings = settings;
        this.folders = folders;
        this.door = door;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    /// One command a journal, the latest first, without the one that is open.
    List<ActionItem> commands() {
        Path open = settings.get().journals().last();
        return settings.get().journals().recent().stream()
                .filter(folder -> !folder.equals(open))
                .limit(MOST)
                .map(this::command)
                .toList();
    }

    private ActionItem command(Path folder) {
        return new ActionItem(
                "shell.recent",
                texts.get("shell.recent", folders.shown(folder)),
                Icon.DATABASE::node,
                null,
                () -> door.enter(new Wish.Existing(folder), why -> refused(folder, why)),
                new ReadOnlyBooleanWrapper(true).getReadOnlyProperty());
    }

    private void refused(Path folder, Phrase why) {
        dialogs.ask(
                texts.get("shell.recent.refused", folders.shown(folder)),
                texts.say(why),
                List.of(
                        Choice.other(texts.get("shell.recent.forget"), () -> forget(folder)),
                        Choice.main(texts.get("shell.recent.keep"), () -> {})));
    }

    private void forget(Path folder) {
        settings.change(s -> s.withJournals(s.journals().without(folder)));
    }
}
