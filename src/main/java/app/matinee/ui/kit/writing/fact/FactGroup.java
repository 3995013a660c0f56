package app.matinee.ui.kit.writing.fact;

import app.matinee.model.Coded;

/// What sort of thing can be written into a text.
public enum FactGroup implements Coded {
    COMPUTED,
    CREDITS,
    AWARDS,
    RELEASE,
    WATCH,
    PICTURES,
    VIEWINGS,
    DRAFTS
}
