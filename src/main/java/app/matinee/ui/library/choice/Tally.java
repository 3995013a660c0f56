package app.matinee.ui.library.choice;

/// How many films are shown.
///
/// @param shown after the whole filter
/// @param of on the shelf in view, before anything else is asked
/// @param reference films known only through awards
public record Tally(int shown, int of, int reference) {

    public static final Tally NONE = new Tally(0, 0, 0);
}
