package app.matinee.ui.seasons.season;

import app.matinee.model.Coded;

/// The ways to look at a season.
public enum SeasonMode implements Coded {
    NOMINEES,
    YEAR,
    BALLOT
}
