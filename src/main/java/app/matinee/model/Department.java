package app.matinee.model;

/// The part of the making a credit belongs to; CAST comes with a character, CREW is whatever fits
/// nowhere else.
public enum Department implements Coded {
    DIRECTING,
    WRITING,
    CAST,
    PRODUCTION,
    CAMERA,
    EDITING,
    MUSIC,
    SOUND,
    ART,
    COSTUME,
    EFFECTS,
    CREW
}
