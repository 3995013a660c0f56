package app.matinee.ui.desk;

import app.matinee.text.Texts;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.Icon;
import java.util.ArrayList;
import java.util.List;

/// What can be done at the desk, with its keys.
record DeskActions(DeskController desk, Texts texts) {

    /// While a piece lies on the workbench.
    ///
    /// @param back leads out of it
    List<ActionItem> writing(ActionItem back) {
        return List.of(
                back,
                item("desk.publish.title", desk::publishOpen, Icon.PUBLISHED)
                        .withKeys("Shortcut+P"));
    }

    /// Over all pieces.
    List<ActionItem> overview() {
        List<ActionItem> actions = new ArrayList<>();
        actions.add(
                item("desk.action.new", () -> desk.begin(null), Icon.ADD).withKeys("Shortcut+N"));
        actions.add(
                item("desk.action.on", () -> desk.move(1), Icon.ARROW_RIGHT)
                        .withKeys("Shortcut+Enter"));
        actions.add(
                item("desk.action.back", () -> desk.move(-1), Icon.ARROW_LEFT)
                        .withKeys("Shortcut+Shift+Enter"));
        actions.add(item("desk.action.plan", desk::planChosen, Icon.DATE).withKeys("Shortcut+D"));
        actions.add(item("desk.action.search", desk::search, Icon.SEARCH).withKeys("Shortcut+F"));
        int digit = 1;
        for (DeskPart each : DeskPart.values()) {
            actions.add(
                    item("desk.action." + each.code(), () -> desk.choose(each), icon(each))
                            .withKeys("Alt+" + digit++));
        }
        actions.add(
                item("desk.calendar.previous", () -> desk.step(-1), Icon.CHEVRON_LEFT)
                        .withKeys("Alt+Left"));
        actions.add(
                item("desk.calendar.next", () -> desk.step(1), Icon.CHEVRON_RIGHT)
                        .withKeys("Alt+Right"));
        actions.add(
                item("desk.publish.title", desk::publishChosen, Icon.PUBLISHED)
                        .withKeys("Shortcut+P"));
        actions.add(
                item("desk.action.send", desk::sendWaiting, Icon.REFRESH)
                        .withKeys("Shortcut+Shift+P"));
        return actions;
    }

    private ActionItem item(String key, Runnable action, Icon icon) {
        return ActionItem.of(texts, key, action).withIcon(icon::node);
    }

    static Icon icon(DeskPart part) {
        return switch (part) {
            case PIECES -> Icon.COMPARE;
            case CALENDAR -> Icon.DATE;
            case FEATURED -> Icon.STAR;
        };
    }
}
