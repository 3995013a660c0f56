package app.matinee.library.imports;

import app.matinee.text.Phrase;
import java.util.List;

/// What came of taking an import back.
///
/// @param removed how many rows of the journal went, counting films, viewings, people and so on
/// @param restored how many fields have their earlier values again
/// @param kept what was edited since and stays, a name each
public record TakenBack(int removed, int restored, List<Phrase> kept) {

    public TakenBack {
        kept = List.copyOf(kept);
    }
}
