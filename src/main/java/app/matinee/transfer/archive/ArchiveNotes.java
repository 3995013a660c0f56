package app.matinee.transfer.archive;

import app.matinee.text.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// What was found while reading or writing an archive and is worth saying, but stopped nothing.
public final class ArchiveNotes {

    private static final int MOST = 1000;

    private final TreeMap<String, Integer> unknown = new TreeMap<>();
    private final List<Phrase> others = new ArrayList<>();
    private int left;

    /// The notes in words: first those about the whole or about pictures, then each unknown field.
    public List<Phrase> phrases() {
        List<Phrase> all = new ArrayList<>(others);
        unknown.forEach((path, times) -> all.add(Phrase.of("archive.note.field", path, times)));
        if (left > 0) {
            all.add(Phrase.of("archive.note.more", left));
        }
        return List.copyOf(all);
    }

    /// The paths no reader of this version knows, without numbers, such as `films[].mood`, sorted.
    public List<String> unknownFields() {
        return List.copyOf(unknown.keySet());
    }

    void field(JsonPlace place) {
        String path = place.general();
        if (unknown.size() < MOST || unknown.containsKey(path)) {
            unknown.merge(path, 1, Integer::sum);
        } else {
            left++;
        }
    }

    void add(Phrase note) {
        if (others.size() < MOST) {
            others.add(note);
        } else {
            left++;
        }
    }
}
