package app.matinee.transfer.table;

/// Keeps spreadsheets from taking a text for a formula: an apostrophe goes before what begins like
/// one, and is taken off again when such a field is read.
final class Spreadsheet {

    private static final String FORMULA = "=+-@\t\r";

    private Spreadsheet() {}

    static String write(String text) {
        return beginsLikeAFormula(text, 0) || isGuarded(text) ? "'" + text : text;
    }

    static String read(String field) {
        return isGuarded(field) ? field.substring(1) : field;
    }

    private static boolean isGuarded(String text) {
        int apostrophes = 0;
        while (apostrophes < text.length() && text.charAt(apostrophes) == '\'') {
            apostrophes++;
        }
        return apostrophes > 0 && beginsLikeAFormula(text, apostrophes);
    }

    static boolean beginsLikeAFormula(String text, int at) {
        return at < text.length() && FORMULA.indexOf(text.charAt(at)) >= 0;
    }
}
