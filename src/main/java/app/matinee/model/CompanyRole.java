package app.matinee.model;

/// What a company did for a film.
public enum CompanyRole implements Coded {
    PRODUCTION,
    DISTRIBUTION
}
