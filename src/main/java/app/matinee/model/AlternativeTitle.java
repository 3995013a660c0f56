package app.matinee.model;

/// Another title a film goes by, in a language (may be ""); searched and matched like the main one.
public record AlternativeTitle(String title, String language) {}
