package app.matinee.transfer.archive;

import java.time.LocalDateTime;
import java.util.Map;

/// The names and figures of the format, version 1.
public final class ArchiveFormat {

    /// What `format` says in every archive.
    public static final String NAME = "matinee-archive";

    public static final int VERSION = 1;

    /// The word under which imports of archives are recorded in a journal.
    public static final String IMPORT_FORMAT = "archive";

    static final String ARCHIVE = "archive.json";
    static final String AWARDS = "awards.json";
    static final String BALLOTS = "ballots.json";
    static final String COMPANIES = "companies.json";
    static final String CUSTOM_FIELDS = "custom-fields.json";
    static final String FEATURED = "featured.json";
    static final String FILMS = "films.json";
    static final String IMPORTS = "imports.json";
    static final String LISTS = "lists.json";
    static final String PEOPLE = "people.json";
    static final String PICTURES = "pictures.json";
    static final String PUBLICATIONS = "publications.json";
    static final String QUESTIONS = "questions.json";
    static final String REVISIONS = "revisions.json";
    static final String SAMPLES = "samples.json";
    static final String VIEWINGS = "viewings.json";
    static final String VIEWS = "views.json";
    static final String WRITINGS = "writings.json";

    /// The folder of the picture files.
    static final String PICTURE_FOLDER = "pictures/";

    /// The time every entry of the zip carries.
    static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final Map<String, String> EXTENSIONS =
            Map.of(
                    "image/jpeg", "jpg",
                    "image/png", "png",
                    "image/gif", "gif",
                    "image/webp", "webp");

    private ArchiveFormat() {}

    /// The entry of a picture file.
    static String pictureEntry(String hash, String mediaType) {
        return PICTURE_FOLDER + hash + "." + EXTENSIONS.getOrDefault(mediaType, "bin");
    }
}
