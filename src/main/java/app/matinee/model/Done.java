package app.matinee.model;

/// A write that is committed: what it gave and what it touched.
public record Done<T>(T value, Touched touched) {}
