package app.matinee.ui.kit.writing;

import app.matinee.model.Writing;
import app.matinee.ui.kit.Debounce;
import app.matinee.ui.mirror.Mirror;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.util.Duration;

/// What is typed in the open piece, saved a second after the first key that is not saved yet:
/// whoever never pauses loses no more either.
///
/// What is stored comes back a moment after each save. It must not overwrite what was typed since,
/// while an undo or a restored revision must: so the draft remembers what it has sent and what it
/// has seen stored.
final class PieceDraft {

    private static final Duration SAVED_AFTER = Duration.seconds(1);

    private final Mirror mirror;
    private final Debounce saving = Debounce.atTheLatest(SAVED_AFTER, SAVED_AFTER, this::save);
    private final Deque<Typed> sent = new ArrayDeque<>();
    private long piece;
    private Typed typed = Typed.NOTHING;
    private Typed stored = Typed.NOTHING;

    PieceDraft(Mirror mirror) {
        this.mirror = mirror;
    }

    /// The key of the piece it belongs to, 0 while none is open.
    long piece() {
        return piece;
    }

    Typed typed() {
        return typed;
    }

    /// Saves what is pending and takes up another piece.
    void open(Writing other) {
        saveNow();
        begin(other.id(), Typed.of(other));
    }

    void close() {
        saveNow();
        begin(0, Typed.NOTHING);
    }

    private void begin(long id, Typed text) {
        piece = id;
        sent.clear();
        typed = text;
        stored = text;
    }

    /// Takes what was typed.
    void type(Typed now) {
        typed = now;
        if (now.equals(last())) {
            saving.cancel();
        } else {
            saving.call();
        }
    }

    /// Saves at once what is pending.
    void saveNow() {
        saving.cancel();
        save();
    }

    /// Hears what is stored now.
    ///
    /// @return whether it came from elsewhere and takes the place of what was typed
    boolean hear(Typed now) {
        boolean ours = now.equals(stored) || sent.contains(now) || now.equals(typed);
        if (ours || saving.isPending() || !sent.isEmpty()) {
            return false;
        }
        stored = now;
        typed = now;
        return true;
    }

    /// What is stored, or will be when all that was sent is saved.
    private Typed last() {
        return sent.isEmpty() ? stored : sent.getLast();
    }

    private void save() {
        if (piece == 0 || typed.equals(last())) {
            return;
        }
        Typed now = typed;
        long id = piece;
        sent.add(now);
        mirror.write(
                        () -> mirror.journal().writings().type(id, now.title(), now.text()),
                        _ -> saved(id, now))
                .onEnd(() -> over(id, now));
    }

    private void saved(long id, Typed now) {
        if (id == piece) {
            stored = now;
        }
    }

    private void over(long id, Typed now) {
        if (id == piece) {
            sent.remove(now);
        }
    }
}
