package app.matinee.transfer.academy;

import java.util.List;

/// One line of the table, its fields by name; those cut off at the end are "".
///
/// @param line its number in the file, from 1
record AcademyRow(long line, List<String> fields) {

    /// Every row has at least the columns up to the nominee's name.
    static final int FEWEST = 8;

    static final List<String> HEADER =
            List.of(
                    "Ceremony",
                    "Year",
                    "Class",
                    "CanonicalCategory",
                    "Category",
                    "Film",
                    "FilmId",
                    "Name",
                    "Nominees",
                    "NomineeIds",
                    "Winner",
                    "Detail",
                    "Note",
                    "Citation");

    /// A quote within a field is written `\"`, and nothing else is escaped.
    static AcademyRow of(long line, String text) {
        List<String> fields =
                List.of(text.split("\t", -1)).stream()
                        .map(field -> field.replace("\\\"", "\"").strip())
                        .toList();
        return new AcademyRow(line, fields);
    }

    String ceremony() {
        return field(0);
    }

    String year() {
        return field(1);
    }

    String canonical() {
        return field(3);
    }

    String category() {
        return field(4);
    }

    List<String> films() {
        return parts(field(5));
    }

    List<String> filmIds() {
        return parts(field(6));
    }

    String name() {
        return field(7);
    }

    List<String> nominees() {
        return parts(field(8));
    }

    List<String> nomineeIds() {
        return parts(field(9));
    }

    String winner() {
        return field(10);
    }

    String detail() {
        return field(11);
    }

    String note() {
        return field(12);
    }

    String citation() {
        return field(13);
    }

    private String field(int at) {
        return at < fields.size() ? fields.get(at) : "";
    }

    /// Parallel lists are parted by `|`; an empty field is no list.
    static List<String> parts(String field) {
        return field.isEmpty()
                ? List.of()
                : List.of(field.split("\\|", -1)).stream().map(String::strip).toList();
    }
}
