package app.matinee.ui.care;

import app.matinee.model.Coded;

/// What may be missing.
enum CareKind implements Coded {
    POSTER,
    YEAR,
    DIRECTOR,
    RATING,
    DRAFT
}
