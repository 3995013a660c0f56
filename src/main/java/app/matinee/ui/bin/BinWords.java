package app.matinee.ui.bin;

import app.matinee.model.BinEntry;
import app.matinee.model.PartialDate;
import app.matinee.text.Texts;
import app.matinee.ui.kit.DateText;
import java.time.ZoneId;

/// What the bin says of a deleted thing.
record BinWords(Texts texts, DateText dates) {

    String kind(BinEntry entry) {
        return texts.get("bin.kind." + entry.kind().code());
    }

    String title(BinEntry entry) {
        return entry.title().isBlank() ? texts.get("bin.untitled") : entry.title();
    }

    /// A viewing's date as dates are written; everything else as it is.
    String detail(BinEntry entry) {
        return entry.kind() == BinEntry.Kind.VIEWING && !entry.detail().isEmpty()
                ? dates.of(new PartialDate(entry.detail()))
                : entry.detail();
    }

    String when(BinEntry entry) {
        String day = entry.at().atZone(ZoneId.systemDefault()).toLocalDate().toString();
        return texts.get("bin.deleted", dates.of(new PartialDate(day)));
    }
}
