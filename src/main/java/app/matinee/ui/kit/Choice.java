package app.matinee.ui.kit;

/// One answer to a question: its button's words and what then happens.
///
/// @param main whether it is the one drawn in velvet and taken by Enter
public record Choice(String text, boolean main, Runnable action) {

    public static Choice main(String text, Runnable action) {
        return new Choice(text, true, action);
    }

    public static Choice other(String text, Runnable action) {
        return new Choice(text, false, action);
    }
}
