package app.matinee.store;

import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// The journal's file could not be read or written: a full disk, a pulled drive, a damaged page.
///
/// Nothing of the write that failed has stayed.
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// What went wrong, as far as a user can do something about it.
    public enum Kind {
        DISK_FULL,
        READ_ONLY,
        DAMAGED,
        BUSY,
        DRIVE,
        OTHER;

        /// The key of the sentence that tells a user.
        public String messageKey() {
            return "store.failed." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    private final Kind kind;

    StoreException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    static StoreException of(JdbiException failure) {
        return new StoreException(kindOf(failure), String.valueOf(failure.getMessage()), failure);
    }

    public Kind kind() {
        return kind;
    }

    static Kind kindOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return kindOf(sqlite.getResultCode());
            }
        }
        return Kind.OTHER;
    }

    private static Kind kindOf(SQLiteErrorCode code) {
        return switch (code.code & 0xFF) {
            case 13 -> Kind.DISK_FULL;
            case 8, 14 -> Kind.READ_ONLY;
            case 11, 26 -> Kind.DAMAGED;
            case 5, 6 -> Kind.BUSY;
            case 10 -> Kind.DRIVE;
            default -> Kind.OTHER;
        };
    }
}
