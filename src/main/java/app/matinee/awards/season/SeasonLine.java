package app.matinee.awards.season;

import app.matinee.model.AwardedFilm;
import app.matinee.model.Honour;
import java.util.List;

/// One nomination of a season with its films.
///
/// @param films none, one or several, in the nomination's order
/// @param tied whether another one won the same prize
public record SeasonLine(Honour honour, List<AwardedFilm> films, boolean tied) {

    public SeasonLine {
        films = List.copyOf(films);
    }

    public boolean won() {
        return honour.won();
    }
}
