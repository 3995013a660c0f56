package app.matinee.store;

import app.matinee.library.Journal;
import java.lang.reflect.Field;
import org.jdbi.v3.core.Handle;

/// Makes the journal's file unable to grow, as on a disk without room.
public final class FullDisk {

    private static final int MOST_PAGES = 1_000_000_000;

    private FullDisk() {}

    /// Leaves room for so many pages more.
    public static void after(Journal journal, int pages) {
        limit(journal, "(SELECT page_count FROM pragma_page_count)", pages);
    }

    /// Gives the room back.
    public static void never(Journal journal) {
        limit(journal, "0", MOST_PAGES);
    }

    private static void limit(Journal journal, String from, int pages) {
        journal.write(
                StepLabel.of("step.test"),
                session -> {
                    Handle handle = handle(session);
                    long now = handle.select("SELECT " + from).mapTo(Long.class).one();
                    handle.select("PRAGMA max_page_count = " + (now + pages)).mapToMap().list();
                    return true;
                });
    }

    /// The connection that writes is nobody's business but the store's, so this asks it by force.
    private static Handle handle(Session session) {
        try {
            Field field = Session.class.getDeclaredField("handle");
            field.setAccessible(true);
            return (Handle) field.get(session);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
