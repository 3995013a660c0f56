package app.matinee.model;

/// What came of a nomination; NAMED is a place on an unranked list of the best.
public enum Result implements Coded {
    WON,
    NOMINATED,
    NAMED,
    SHORTLISTED
}
