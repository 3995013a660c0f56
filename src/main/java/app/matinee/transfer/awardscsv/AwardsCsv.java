package app.matinee.transfer.awardscsv;

import java.util.List;
import java.util.Set;

/// The columns of the table, in the order in which it is written.
final class AwardsCsv {

    static final String BODY = "body";
    static final String EDITION = "edition";
    static final String DATE = "date";
    static final String CEREMONY = "ceremony";
    static final String FILM_YEAR = "film year";
    static final String CATEGORY = "category";
    static final String CANONICAL = "canonical";
    static final String FILM = "film";
    static final String YEAR = "year";
    static final String IMDB_ID = "imdb id";
    static final String DIRECTORS = "directors";
    static final String COUNTRIES = "countries";
    static final String DISTRIBUTOR = "distributor";
    static final String NOMINEES = "nominees";
    static final String RESULT = "result";
    static final String STANDING = "standing";
    static final String DETAIL = "detail";
    static final String CITATION = "citation";
    static final String NOTE = "note";
    static final String SOURCE = "source";

    static final List<String> COLUMNS =
            List.of(
                    BODY,
                    EDITION,
                    DATE,
                    CEREMONY,
                    FILM_YEAR,
                    CATEGORY,
                    CANONICAL,
                    FILM,
                    YEAR,
                    IMDB_ID,
                    DIRECTORS,
                    COUNTRIES,
                    DISTRIBUTOR,
                    NOMINEES,
                    RESULT,
                    STANDING,
                    DETAIL,
                    CITATION,
                    NOTE,
                    SOURCE);

    /// Without these it is no such table.
    static final Set<String> NEEDED = Set.of(BODY, CATEGORY, RESULT);

    private AwardsCsv() {}
}
