package app.matinee.ui.kit.print;

import java.util.List;

/// Something to print.
///
/// @param title what stands at its head
/// @param about a line below that; "" for none
public record Printout(String title, String about, List<Part> parts) {

    public Printout {
        parts = List.copyOf(parts);
    }

    /// A part of it, from the top down.
    public sealed interface Part {}

    /// A heading.
    public record Head(String text) implements Part {}

    /// A line: a narrow column, the thing itself with what is said of it, and what stands at the
    /// end.
    ///
    /// @param before such as a number or a date; "" for none
    /// @param more such as the director; "" for none
    /// @param after such as stars; "" for none
    public record Line(String before, String title, String more, String after) implements Part {}

    /// A paragraph.
    public record Text(String text) implements Part {}
}
