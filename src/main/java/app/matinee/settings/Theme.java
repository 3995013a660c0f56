package app.matinee.settings;

/// The colours of the window; `SYSTEM` follows the desktop's light or dark.
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK,
    HIGH_CONTRAST
}
