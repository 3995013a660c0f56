package app.matinee.incoming;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Gathers a batch while a file is read; each method gives the index of what was added. For one
/// thread.
public final class Gathering {

    private final List<IncomingFilm> films = new ArrayList<>();
    private final List<IncomingViewing> viewings = new ArrayList<>();
    private final List<IncomingList> lists = new ArrayList<>();
    private final List<IncomingWriting> writings = new ArrayList<>();
    private final List<IncomingCeremony> ceremonies = new ArrayList<>();
    private final List<IncomingNomination> nominations = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<UUID, Instant> changed = new HashMap<>();
    private IncomingJournal journal = IncomingJournal.NONE;

    /// Keeps when a thing of another journal last changed there.
    public void stamp(UUID thing, Instant at) {
        changed.put(thing, at);
    }

    /// Adds what only another journal brings.
    public void journal(IncomingJournal whole) {
        journal = whole;
    }

    public int add(IncomingFilm film) {
        return added(films, film);
    }

    public IncomingFilm film(int index) {
        return films.get(index);
    }

    /// Puts what is known by now in the place of what was known before.
    public void replace(int index, IncomingFilm film) {
        films.set(index, film);
    }

    public int add(IncomingViewing viewing) {
        return added(viewings, viewing);
    }

    public int add(IncomingList list) {
        return added(lists, list);
    }

    public int add(IncomingWriting writing) {
        return added(writings, writing);
    }

    public int add(IncomingCeremony ceremony) {
        return added(ceremonies, ceremony);
    }

    public int add(IncomingNomination nomination) {
        return added(nominations, nomination);
    }

    public void add(Remark remark) {
        remarks.add(remark);
    }

    /// @param format the code of the format
    /// @param name of the file, folder or zip
    public IncomingBatch batch(String format, String name) {
        return new IncomingBatch(
                format,
                name,
                films,
                viewings,
                lists,
                writings,
                ceremonies,
                nominations,
                remarks,
                changed,
                journal);
    }

    private static <T> int added(List<T> all, T one) {
        all.add(one);
        return all.size() - 1;
    }
}
