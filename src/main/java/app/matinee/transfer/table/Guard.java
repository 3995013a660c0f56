package app.matinee.transfer.table;

/// What goes before a text that a spreadsheet would take for a formula.
public enum Guard {
    /// An apostrophe, which [TableReader] takes off again: for tables of Matinee's own.
    APOSTROPHE,
    /// A space, which whoever reads the table strips: for tables that other programs take in.
    SPACE;

    String write(String text) {
        return switch (this) {
            case APOSTROPHE -> Spreadsheet.write(text);
            case SPACE -> Spreadsheet.beginsLikeAFormula(text, 0) ? " " + text : text;
        };
    }
}
