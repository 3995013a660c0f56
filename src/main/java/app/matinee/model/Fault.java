package app.matinee.model;

/// Something a check found wrong.
///
/// @param kind which message tells it: `check.fault.<code>`
/// @param detail what exactly
public record Fault(Kind kind, String detail) {

    /// The kinds of fault a check looks for.
    public enum Kind {
        INTEGRITY,
        FOREIGN_KEY,
        INDEX,
        DIGEST,
        PICTURE_MISSING,
        PICTURE_DAMAGED;

        public String messageKey() {
            return "check.fault." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
