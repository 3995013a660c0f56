package app.matinee.awards.season;

import app.matinee.awards.history.Score;
import app.matinee.model.AwardedFilm;

/// A film's counts at a ceremony: "13 nominations, 2 wins".
public record FilmScore(AwardedFilm film, Score score) {}
