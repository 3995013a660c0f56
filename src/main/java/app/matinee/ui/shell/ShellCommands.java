package app.matinee.ui.shell;

import app.matinee.settings.Settings;
import app.matinee.text.Phrase;
import app.matinee.text.Texts;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.JournalDoor;
import app.matinee.ui.kit.LiveSettings;
import app.matinee.ui.kit.Navigation;
import app.matinee.ui.mirror.Mirror;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/// The commands that do not depend on the screen in view. Menu, palette and keys ask anew each
/// time, since undo changes its name with every step.
public final class ShellCommands {

    private static final int TEXT_STEP = 10;
    private static final int NORMAL_TEXT = 100;

    private final Texts texts;
    private final Mirror mirror;
    private final Navigation navigation;
    private final LiveSettings settings;
    private final JournalDoor door;
    private final RecentJournals recent;

    public ShellCommands(
            Texts texts,
            Mirror mirror,
            Navigation navigation,
            LiveSettings settings,
            JournalDoor door,
            RecentJournals recent) {
        this.texts = texts;
        this.mirror = mirror;
        this.navigation = navigation;
        this.settings = settings;
        this.door = door;
        this.recent = recent;
    }

    /// Undo and redo, named after the step they would take.
    List<ActionItem> history() {
        return List.of(
                turn(
                        mirror.undoProperty().get(),
                        named("shell.undo", "shell.undoStep", mirror.undoProperty().get()),
                        Icon.UNDO,
                        "Shortcut+Z",
                        mirror::undo),
                turn(
                        mirror.redoProperty().get(),
                        named("shell.redo", "shell.redoStep", mirror.redoProperty().get()),
                        Icon.REDO,
                        "Shortcut+Shift+Z",
                        mirror::redo));
    }

    /// Going to each of the screens.
    List<ActionItem> places(List<Screen> screens) {
        List<ActionItem> places = new ArrayList<>();
        for (Screen screen : screens) {
            places.add(
                    item("screen." + screen.key(), () -> navigation.go(screen.key()))
                            .withIcon(screen.icon()::node)
                            .withKeys(screen.keys()));
        }
        return places;
    }

    /// Larger, smaller and normal text.
    List<ActionItem> textSizes() {
        return List.of(
                item("shell.text.larger", () -> scale(now -> now + TEXT_STEP))
                        .withKeys("Shortcut+PLUS"),
                item("shell.text.smaller", () -> scale(now -> now - TEXT_STEP))
                        .withKeys("Shortcut+MINUS"),
                item("shell.text.normal", () -> scale(_ -> NORMAL_TEXT)).withKeys("Shortcut+0"));
    }

    /// Going to another journal: to those that were open before, or through the first page.
    List<ActionItem> journals() {
        List<ActionItem> journals = new ArrayList<>(recent.commands());
        journals.add(
                item("shell.switchJournal", door::leave)
                        .withIcon(Icon.DATABASE::node)
                        .withKeys("Shortcut+O"));
        return journals;
    }

    /// Leaving the program.
    List<ActionItem> leaving() {
        return List.of(item("shell.quit", door::quit).withKeys("Shortcut+Q"));
    }

    String name(String key) {
        return texts.get(key);
    }

    ActionItem item(String key, Runnable handler) {
        return ActionItem.of(texts, key, handler);
    }

    private String named(String plainKey, String stepKey, @Nullable Phrase step) {
        return step == null ? texts.get(plainKey) : texts.get(stepKey, texts.say(step));
    }

    private static ActionItem turn(
            @Nullable Phrase step, String text, Icon icon, String keys, Runnable handler) {
        boolean possible = step != null;
        return new ActionItem(
                        "shell.undo",
                        text,
                        icon::node,
                        null,
                        handler,
                        new ReadOnlyBooleanWrapper(possible).getReadOnlyProperty())
                .withKeys(keys);
    }

    private void scale(IntUnaryOperator change) {
        settings.change((Settings now) -> now.withTextScale(change.applyAsInt(now.textScale())));
    }
}
