package app.matinee.model;

/// A company's part in a film.
public record CompanyCredit(long id, CompanyRef company, CompanyRole role) {}
