package app.matinee.store;

/// A state of an open journal, known by itself alone: what was read while a revision was current
/// holds for as long as it is. Each write, undo and redo makes another one current.
public final class Revision {}
