package app.matinee.transfer.imdb;

import app.matinee.transfer.reading.CsvTable;
import app.matinee.transfer.reading.Slashed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One exported table: what it is, and where its columns are, which every generation names a little
/// differently.
///
/// @param file its path in the export
/// @param name its name without folders and ending
record ImdbTable(String file, String name, CsvTable table) {

    private static final String CONST = "const";

    /// What a table is about.
    enum Content {
        RATINGS,
        WATCHLIST,
        LIST
    }

    /// Whether these columns are those of titles at IMDb, or of people there.
    static boolean isOne(List<String> columns) {
        return columns.contains(CONST)
                && (columns.contains("title type") || columns.contains("known for"));
    }

    static ImdbTable of(String file, CsvTable table) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return new ImdbTable(file, name.replaceFirst("\\.[^.]*$", ""), table);
    }

    boolean isOfPeople() {
        return !table.has("title type");
    }

    /// Lists and the watchlist have positions, and only the name of the file tells which it is.
    ///
    /// @param asWatchlist whether what is not plain is the watchlist
    Content content(boolean asWatchlist) {
        String words = name.toLowerCase(Locale.ROOT);
        if (!table.has("position") || words.startsWith("rating") || isRatedByName()) {
            return Content.RATINGS;
        }
        return asWatchlist || words.contains("watchlist") ? Content.WATCHLIST : Content.LIST;
    }

    /// Ratings of the first generation have positions too, and the owner's name before "rated".
    private boolean isRatedByName() {
        return table.columns().keySet().stream()
                .filter(column -> column.endsWith(" rated"))
                .anyMatch(column -> !column.equals("you rated") && !column.equals("date rated"));
    }

    /// The owner's rating as it stands there.
    String rating(CsvTable.Row row) {
        return row.get(ratingColumn());
    }

    private String ratingColumn() {
        return table.columns().keySet().stream()
                .filter(column -> column.equals("your rating") || column.endsWith(" rated"))
                .filter(column -> !column.equals("date rated"))
                .findFirst()
                .orElse("your rating");
    }

    String released(CsvTable.Row row) {
        return row.get(releaseColumn());
    }

    private String releaseColumn() {
        return table.has("release date") ? "release date" : "release date (month/day/year)";
    }

    Dates dates() {
        return new Dates(
                days("created"), days("date rated"), Slashed.of(table.column(releaseColumn())));
    }

    private Slashed days(String column) {
        return Slashed.of(table.column(column).stream().map(CDate::day).toList());
    }

    /// How the dates of the columns are written.
    record Dates(Slashed created, Slashed rated, Slashed released) {

        /// The name of a column whose dates may be read in more than one way.
        Optional<String> unclear() {
            if (created.isUnclear()) {
                return Optional.of("Created");
            }
            if (rated.isUnclear()) {
                return Optional.of("Date Rated");
            }
            return released.isUnclear() ? Optional.of("Release Date") : Optional.empty();
        }
    }
}
