package app.matinee.backup;

import app.matinee.model.Difference;
import app.matinee.model.JournalContents;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a snapshot holds beside what the journal holds now.
///
/// @param now null where the journal cannot be read, or is not there
/// @param differences what a restore would change; empty where nothing, or where `now` is null
public record Look(
        JournalContents then, @Nullable JournalContents now, List<Difference> differences) {

    public Look {
        differences = List.copyOf(differences);
    }
}
