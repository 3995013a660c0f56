package app.matinee.settings;

/// Where a list stood.
///
/// @param chosen what the chosen row is known by; "" for none
/// @param first the same of the first row in view; "" for the top
public record RowPlace(String chosen, String first) {

    public static final RowPlace TOP = new RowPlace("", "");
}
