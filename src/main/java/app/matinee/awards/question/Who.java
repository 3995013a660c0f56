package app.matinee.awards.question;

import app.matinee.model.Coded;

/// Whom a question about leaders ranks.
public enum Who implements Coded {
    FILMS,
    PEOPLE
}
