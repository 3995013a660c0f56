package app.matinee.ui.diary.log;

import app.matinee.library.ViewingToLog;
import app.matinee.ui.diary.part.DiaryParts;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.Sheet;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Logs a viewing by keys alone: letters find the film, Enter takes it, digits give stars, Enter
/// logs.
public final class QuickLog {

    private final DiaryParts parts;
    private final Dialogs dialogs;
    private @Nullable Sheet sheet;

    public QuickLog(DiaryParts parts, Dialogs dialogs) {
        this.parts = parts;
        this.dialogs = dialogs;
    }

    /// The command that opens it, for every place of the program.
    public ActionItem action() {
        return ActionItem.of(parts.texts(), "log.action", () -> open(null))
                .withIcon(Icon.TICKET::node)
                .withKeys("Shortcut+L");
    }

    /// @param day when the viewing was; null for today
    public void open(@Nullable LocalDate day) {
        if (sheet != null && sheet.isOpen()) {
            return;
        }
        LogSheet content = new LogSheet(parts, day, this::log);
        sheet = dialogs.open(parts.texts().get("log.title"), content);
        content.focus();
    }

    private void log(ViewingToLog viewing, boolean another) {
        var viewings = parts.mirror().journal().viewings();
        parts.mirror().write(() -> viewings.logAll(List.of(viewing)));
        if (!another && sheet != null) {
            sheet.close();
        }
    }
}
