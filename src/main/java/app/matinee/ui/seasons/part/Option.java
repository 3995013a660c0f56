package app.matinee.ui.seasons.part;

import app.matinee.model.TextFold;

/// One thing to choose in a pop-over.
///
/// @param detail what tells it from its namesakes, in the second ink; "" for nothing
/// @param folded what typing is matched with
/// @param <T> what it stands for
public record Option<T>(T value, String name, String detail, String folded) {

    public static <T> Option<T> of(T value, String name, String detail) {
        String shown = SeasonWords.shown(name);
        return new Option<>(value, shown, detail, TextFold.fold(shown + " " + detail));
    }
}
