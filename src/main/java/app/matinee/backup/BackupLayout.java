package app.matinee.backup;

import java.util.regex.Pattern;

/// What lies where in a whole backup, which is a zip: a head, the database, the pictures under the
/// names they have in the journal's folder, and the templates.
final class BackupLayout {

    static final String HEAD = "matinee-backup.json";
    static final String DATABASE = "journal.db";
    static final String PICTURES = "pictures/";
    static final String TEMPLATES = "templates/";

    static final String FORMAT = "matinee-backup";
    static final int VERSION = 1;

    /// A picture is named by the SHA-256 of its bytes.
    static final Pattern PICTURE =
            Pattern.compile("pictures/([0-9a-f]{2})/([0-9a-f]{62})\\.(?:jpg|png|gif|webp)");

    /// Template files, at most four folders deep, of names that are the same on every system.
    static final Pattern TEMPLATE =
            Pattern.compile("templates/(?:[\\w-][\\w .-]{0,99}/){0,4}[\\w-][\\w .-]{0,99}");

    private BackupLayout() {}
}
