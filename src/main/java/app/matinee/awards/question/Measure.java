package app.matinee.awards.question;

import app.matinee.model.Coded;

/// What a question about leaders counts.
public enum Measure implements Coded {
    WINS,
    NOMINATIONS,
    /// Nominations of those who won nothing.
    NOMINATIONS_WITHOUT_WIN
}
