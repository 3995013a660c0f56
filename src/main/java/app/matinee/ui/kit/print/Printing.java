package app.matinee.ui.kit.print;

/// Prints. A seam: the system's printers are not there where there is no display, so tests read
/// what would have been printed.
@FunctionalInterface
public interface Printing {

    /// Asks which printer, and prints; a word where there is none.
    void print(Printout out);
}
