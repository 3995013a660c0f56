package app.matinee.library.imports;

import app.matinee.incoming.Outcome;
import app.matinee.incoming.RecordKind;
import app.matinee.incoming.Source;
import app.matinee.text.Phrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What would become of one record.
///
/// @param index its index among those of its kind in the batch
/// @param about what it is called: the film's title with its year, the list's name
/// @param film the index in the batch of the film it is about, -1 for none
/// @param journalFilm the key of the journal's film that it belongs to, null while there is none
/// @param reason null where the outcome says it all
public record PlannedRow(
        RecordKind kind,
        int index,
        Source source,
        String about,
        int film,
        @Nullable Long journalFilm,
        Outcome outcome,
        @Nullable Phrase reason,
        List<Fill> fills,
        List<Conflict> conflicts) {

    public PlannedRow {
        fills = List.copyOf(fills);
        conflicts = List.copyOf(conflicts);
    }

    /// Whether a report names it: all but the plainly new and unchanged ones.
    public boolean worthNaming() {
        return reason != null
                || !conflicts.isEmpty()
                || outcome != Outcome.NEW && outcome != Outcome.UNCHANGED;
    }
}
