package app.matinee.library.imports;

import app.matinee.incoming.RecordKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What the owner has decided on the way from the file into the journal.
///
/// @param films by index in the batch; also plain matches may be decided otherwise
/// @param taken the conflicts in which the file's side is taken
/// @param leftOut records that stay out by choice
/// @param acceptDoubtful whether doubtful films without a settlement are taken for the likeliest
///   candidate
public record Decisions(
        Map<Integer, Settlement> films,
        Set<Field> taken,
        Set<Row> leftOut,
        boolean acceptDoubtful) {

    public static final Decisions NONE = new Decisions(Map.of(), Set.of(), Set.of(), false);

    public Decisions {
        films = Map.copyOf(films);
        taken = Set.copyOf(taken);
        leftOut = Set.copyOf(leftOut);
    }

    /// A record of the batch.
    public record Row(RecordKind kind, int index) {}

    /// A part of a record of the batch.
    public record Field(RecordKind kind, int index, ImportField field) {}

    public Decisions settling(int film, Settlement settlement) {
        Map<Integer, Settlement> all = new HashMap<>(films);
        all.put(film, settlement);
        return new Decisions(all, taken, leftOut, acceptDoubtful);
    }

    /// Forgets what was said of a film.
    public Decisions unsettling(int film) {
        Map<Integer, Settlement> all = new HashMap<>(films);
        all.remove(film);
        return new Decisions(all, taken, leftOut, acceptDoubtful);
    }

    /// Takes the file's side in a conflict, or keeps the journal's.
    public Decisions taking(Field field, boolean theirs) {
        Set<Field> all = new HashSet<>(taken);
        if (theirs) {
            all.add(field);
        } else {
            all.remove(field);
        }
        return new Decisions(films, all, leftOut, acceptDoubtful);
    }

    /// Takes the file's side in every conflict of a plan, or keeps the journal's.
    public Decisions takingAll(ImportPlan plan, boolean theirs) {
        Set<Field> all = new HashSet<>();
        if (theirs) {
            for (PlannedRow row : plan.conflicting()) {
                row.conflicts()
                        .forEach(c -> all.add(new Field(row.kind(), row.index(), c.field())));
            }
        }
        return new Decisions(films, all, leftOut, acceptDoubtful);
    }

    public Decisions leaving(Row row, boolean out) {
        Set<Row> all = new HashSet<>(leftOut);
        if (out) {
            all.add(row);
        } else {
            all.remove(row);
        }
        return new Decisions(films, taken, all, acceptDoubtful);
    }

    public Decisions acceptingDoubtful(boolean value) {
        return new Decisions(films, taken, leftOut, value);
    }
}
