package app.matinee.ui.kit.writing;

import app.matinee.model.Writing;
import app.matinee.model.WritingState;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Icon;

/// Names pieces and their states.
public final class PieceWords {

    private static final int LONGEST_NAME = 60;

    private PieceWords() {}

    /// The title; without one the beginning of the text, or the word for having neither.
    public static String name(Writing piece, Texts texts) {
        if (!piece.title().isBlank()) {
            return piece.title().strip();
        }
        String first = piece.text().strip().lines().findFirst().orElse("");
        if (first.isEmpty()) {
            return texts.get("writing.untitled");
        }
        return first.length() <= LONGEST_NAME ? first : first.substring(0, LONGEST_NAME) + "…";
    }

    public static Icon icon(WritingState state) {
        return switch (state) {
            case IDEA -> Icon.IDEA;
            case DRAFT -> Icon.DRAFT;
            case READY -> Icon.READY;
            case PUBLISHED -> Icon.PUBLISHED;
        };
    }
}
