package app.matinee.incoming;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// All that one import brings; things in it name one another by their index in these lists.
///
/// @param format the code of the format, such as "letterboxd"
/// @param name of the file, folder or zip, as the list of imports shows it
/// @param remarks rows that the reader made nothing of
/// @param changed of what comes from another journal, when each thing last changed: its identity is
///   the one it has there. Empty where things have none outside this batch
/// @param journal what only another journal brings
public record IncomingBatch(
        String format,
        String name,
        List<IncomingFilm> films,
        List<IncomingViewing> viewings,
        List<IncomingList> lists,
        List<IncomingWriting> writings,
        List<IncomingCeremony> ceremonies,
        List<IncomingNomination> nominations,
        List<Remark> remarks,
        Map<UUID, Instant> changed,
        IncomingJournal journal) {

    public IncomingBatch {
        films = List.copyOf(films);
        viewings = List.copyOf(viewings);
        lists = List.copyOf(lists);
        writings = List.copyOf(writings);
        ceremonies = List.copyOf(ceremonies);
        nominations = List.copyOf(nominations);
        remarks = List.copyOf(remarks);
        changed = Map.copyOf(changed);
    }

    /// Whether its things are known by what they are called in another journal.
    public boolean isOfJournal() {
        return !changed.isEmpty();
    }

    /// How many records it holds, counted as a report counts them.
    public int size() {
        return films.size()
                + viewings.size()
                + lists.size()
                + writings.size()
                + nominations.size()
                + remarks.size()
                + journal.size();
    }
}
