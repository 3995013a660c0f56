package app.matinee.transfer.archive;

import app.matinee.text.Phrase;
import java.util.List;

/// What an archive holds and what there is to say about it.
///
/// @param notes what was read past, missing or wrong, a sentence each; empty when all is well
/// @param unknownFields the paths this version does not know, such as `films[].mood`
public record ArchiveReport(
        ArchiveHead head, Counts counts, List<Phrase> notes, List<String> unknownFields) {

    public ArchiveReport {
        notes = List.copyOf(notes);
        unknownFields = List.copyOf(unknownFields);
    }

    /// How many of each there are.
    public record Counts(
            long films,
            long people,
            long companies,
            long ceremonies,
            long nominations,
            long viewings,
            long lists,
            long writings,
            long pictures,
            long others) {

        /// All of them; a film, a viewing, a nomination each is one.
        public long total() {
            return films
                    + people
                    + companies
                    + ceremonies
                    + nominations
                    + viewings
                    + lists
                    + writings
                    + pictures
                    + others;
        }
    }
}
