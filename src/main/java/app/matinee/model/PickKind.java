package app.matinee.model;

/// What a mark on a ballot means.
public enum PickKind implements Coded {
    /// What the owner thinks will win.
    PREDICTION,
    /// What the owner would let win.
    FAVOURITE
}
