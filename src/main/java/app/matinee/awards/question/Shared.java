package app.matinee.awards.question;

import app.matinee.model.Coded;

/// What winners of a prize may have in common.
public enum Shared implements Coded {
    /// Who brought the film out in the United States.
    DISTRIBUTOR,
    /// The film's principal country.
    COUNTRY,
    DIRECTOR,
    /// Who is named in the nomination.
    PERSON
}
