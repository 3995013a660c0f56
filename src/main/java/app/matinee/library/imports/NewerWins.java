package app.matinee.library.imports;

import app.matinee.incoming.IncomingBatch;
import app.matinee.store.Session;
import app.matinee.store.Stamp;
import app.matinee.store.Travelling;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Decides at first for whom two journals differ: of one and the same thing the side that was
/// changed later is taken. The owner may decide otherwise.
final class NewerWins {

    private final IncomingBatch batch;
    private final Identities mine;

    NewerWins(Session session, IncomingBatch batch) {
        this.batch = batch;
        this.mine =
                Identities.of(
                        session,
                        batch,
                        Travelling.FILM,
                        Travelling.VIEWING,
                        Travelling.FILM_LIST,
                        Travelling.WRITING,
                        Travelling.NOMINATION,
                        Travelling.PERSON,
                        Travelling.SAVED_QUESTION,
                        Travelling.SAVED_VIEW,
                        Travelling.FEATURED_FILM);
    }

    Decisions decide(ImportPlan plan) {
        Decisions decisions = plan.decisions();
        for (PlannedRow row : plan.conflicting()) {
            if (isNewer(identity(row))) {
                for (Conflict conflict : row.conflicts()) {
                    decisions =
                            decisions.taking(
                                    new Decisions.Field(row.kind(), row.index(), conflict.field()),
                                    true);
                }
            }
        }
        return decisions;
    }

    private boolean isNewer(@Nullable UUID thing) {
        Instant theirs = thing == null ? null : batch.changed().get(thing);
        Stamp here = thing == null ? null : mine.stamp(thing);
        return theirs != null && here != null && theirs.isAfter(here.changed());
    }

    private @Nullable UUID identity(PlannedRow row) {
        return switch (row.kind()) {
            case FILM -> batch.films().get(row.index()).film().uuid();
            case VIEWING -> batch.viewings().get(row.index()).viewing().uuid();
            case LIST -> batch.lists().get(row.index()).list().uuid();
            case WRITING -> batch.writings().get(row.index()).writing().uuid();
            case NOMINATION -> batch.nominations().get(row.index()).nomination().uuid();
            case PERSON -> batch.journal().people().get(row.index()).uuid();
            case QUESTION -> batch.journal().questions().get(row.index()).uuid();
            case VIEW -> batch.journal().views().get(row.index()).uuid();
            case FEATURE -> batch.journal().features().get(row.index()).feature().uuid();
            // Each choosing of a mark makes another one, so no two journals have the same.
            case PICK, LIST_ITEM, ROW -> null;
        };
    }
}
