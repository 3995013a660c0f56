package app.matinee.ui.desk;

import app.matinee.model.Coded;

/// What one sees of the desk.
enum DeskPart implements Coded {
    PIECES,
    CALENDAR,
    FEATURED
}
