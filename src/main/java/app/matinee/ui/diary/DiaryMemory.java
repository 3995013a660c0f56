package app.matinee.ui.diary;

import app.matinee.model.Coded;
import app.matinee.model.PartialDate;
import app.matinee.ui.kit.LiveSettings;
import app.matinee.ui.kit.SegmentedControl;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Remembers how the diary is looked at and where, for the next time the program runs.
final class DiaryMemory {

    private final LiveSettings settings;

    DiaryMemory(LiveSettings settings) {
        this.settings = settings;
    }

    /// Chooses the part that was in view last.
    void restore(SegmentedControl<DiaryPart> part) {
        part.setValue(
                Coded.find(DiaryPart.class, settings.get().diary().part()).orElse(DiaryPart.LIST));
    }

    /// The date that was in view last; empty for the latest.
    Optional<PartialDate> date() {
        return PartialDate.parse(settings.get().diary().date());
    }

    void part(DiaryPart now) {
        settings.change(s -> s.withDiary(s.diary().withPart(now.code())));
    }

    /// @param date null for the latest
    void at(@Nullable PartialDate date) {
        String iso = date == null ? "" : date.iso();
        if (!iso.equals(settings.get().diary().date())) {
            settings.change(s -> s.withDiary(s.diary().withDate(iso)));
        }
    }
}
