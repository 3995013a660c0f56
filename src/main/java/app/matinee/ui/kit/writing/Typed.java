package app.matinee.ui.kit.writing;

import app.matinee.model.Writing;

/// Title and text of a piece, as typed or as stored.
record Typed(String title, String text) {

    static final Typed NOTHING = new Typed("", "");

    static Typed of(Writing piece) {
        return new Typed(piece.title(), piece.text());
    }
}
