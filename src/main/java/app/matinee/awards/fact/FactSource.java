package app.matinee.awards.fact;

import app.matinee.awards.answer.Known;
import app.matinee.model.AwardedFilm;
import java.util.List;

/// Finds the facts of one sort about a film, the most telling first.
interface FactSource {

    List<Fact> of(AwardedFilm film, Known known);
}
