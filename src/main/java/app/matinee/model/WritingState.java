package app.matinee.model;

/// How far a piece of writing has come.
public enum WritingState implements Coded {
    IDEA,
    DRAFT,
    READY,
    PUBLISHED;

    /// The state after this one; a published text stays published.
    public WritingState next() {
        return this == PUBLISHED ? this : values()[ordinal() + 1];
    }

    /// The state before this one; an idea stays an idea.
    public WritingState previous() {
        return this == IDEA ? this : values()[ordinal() - 1];
    }
}
