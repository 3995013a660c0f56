package app.matinee.model;

/// What a custom field holds.
public enum CustomType implements Coded {
    TEXT,
    NUMBER,
    DATE,
    YES_NO,
    CHOICE
}
