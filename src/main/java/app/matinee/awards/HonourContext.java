package app.matinee.awards;

import app.matinee.model.Companions;
import app.matinee.model.Honour;
import app.matinee.model.NominatedFilm;
import java.util.List;

/// The film whose honours are shown, and what stands around them.
public record HonourContext(long film, Companions around) {

    /// The others the film shared this win with; see [Ties].
    public List<Honour> tiedWith(Honour honour) {
        return Ties.with(honour, around);
    }

    /// The titles and years of the other films of a nomination, in its order.
    public List<String> otherFilms(Honour honour) {
        return titles(honour.nomination().films().stream().filter(f -> f.filmId() != film).toList());
    }

    /// The titles and years of all films of an honour, in its order.
    public List<String> films(Honour honour) {
        return titles(honour.nomination().films());
    }

    /// What the nomination says of this film alone, such as a song; "" for nothing.
    public String ownDetail(Honour honour) {
        return honour.nomination().films().stream()
                .filter(f -> f.filmId() == film)
                .map(NominatedFilm::detail)
                .findFirst()
                .orElse("");
    }

    private List<String> titles(List<NominatedFilm> films) {
        return films.stream()
                .map(f -> around.titles().getOrDefault(f.filmId(), ""))
                .filter(title -> !title.isEmpty())
                .toList();
    }
}
