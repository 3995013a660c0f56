package app.matinee.library.imports;

import app.matinee.incoming.IncomingBatch;
import app.matinee.store.Session;
import app.matinee.store.Stamp;
import app.matinee.store.Travelling;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The things of the journal by the identity they share with another journal that comes in; empty
/// for a batch whose things have none.
final class Identities {

    static final Identities NONE = new Identities(Map.of());

    private final Map<UUID, Stamp> stamps;

    private Identities(Map<UUID, Stamp> stamps) {
        this.stamps = stamps;
    }

    static Identities of(Session session, IncomingBatch batch, Travelling... kinds) {
        if (!batch.isOfJournal()) {
            return NONE;
        }
        Map<UUID, Stamp> stamps = new HashMap<>();
        for (Travelling kind : kinds) {
            session.stamps().all(kind).forEach(stamp -> stamps.put(stamp.uuid(), stamp));
        }
        return new Identities(stamps);
    }

    /// The key of the thing, 0 where the journal has none of this identity.
    long key(UUID thing) {
        Stamp stamp = stamps.get(thing);
        return stamp == null ? 0 : stamp.id();
    }

    @Nullable Stamp stamp(UUID thing) {
        return stamps.get(thing);
    }
}
