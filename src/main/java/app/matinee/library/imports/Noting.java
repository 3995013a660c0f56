package app.matinee.library.imports;

import app.matinee.incoming.RecordKind;
import app.matinee.store.MatchStore.Kept;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/// Notes what a record fills and where the two sides differ, while it is merged.
final class Noting {

    private static final int SHORT = 120;

    private final RecordKind kind;
    private final int index;
    private final long film;
    private final Decisions decisions;
    private final Set<Kept> kept;
    private final List<Fill> fills = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    /// @param film the journal's film, for what is remembered; 0 for none
    Noting(RecordKind kind, int index, long film, Memory memory) {
        this.kind = kind;
        this.index = index;
        this.film = film;
        this.decisions = memory.decisions();
        this.kept = memory.kept();
    }

    /// What the owner decided, now and before.
    record Memory(Decisions decisions, Set<Kept> kept) {}

    void fill(ImportField field, Object value) {
        fills.add(new Fill(field, cut(String.valueOf(value))));
    }

    /// Whether the file's side is taken where the two differ.
    boolean takes(ImportField field, String mine, String theirs) {
        boolean taken = decisions.taken().contains(new Decisions.Field(kind, index, field));
        if (!taken && kept.contains(remembered(field, theirs))) {
            return false;
        }
        conflicts.add(new Conflict(field, mine, theirs, taken));
        return taken;
    }

    /// How the file's side is remembered once it was not taken; long texts by their digest.
    Kept remembered(ImportField field, String theirs) {
        return new Kept(film, kind.code() + "." + field.code(), brief(theirs));
    }

    /// The film that what is remembered belongs to, 0 for none.
    long film() {
        return film;
    }

    List<Fill> fills() {
        return fills;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    private static String cut(String text) {
        return text.length() <= SHORT ? text : text.substring(0, SHORT - 1) + "…";
    }

    private static String brief(String text) {
        if (text.length() <= SHORT) {
            return text;
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
