package app.matinee.ui.film;

import app.matinee.model.Film;
import app.matinee.model.FilmFacts;
import app.matinee.text.Say;
import app.matinee.text.Texts;
import app.matinee.text.Typeset;
import java.util.ArrayList;
import java.util.List;

/// Says in a line what a film is: "2024 · Sean Baker · 139 min · United States".
final class FilmWords {

    private final Say say;

    FilmWords(Texts texts) {
        this.say = new Say(texts);
    }

    /// @param brief whether to leave out the country
    String line(Film film, boolean brief) {
        FilmFacts facts = film.facts();
        List<String> parts = new ArrayList<>();
        if (facts.year() != null) {
            parts.add(facts.year().toString());
        }
        parts.add(String.join(", ", film.directors()));
        if (facts.minutes() != null) {
            parts.add(say.minutes(facts.minutes()));
        }
        if (!brief) {
            parts.add(String.join(", ", facts.countries()));
        }
        parts.removeIf(String::isEmpty);
        return Typeset.of(String.join(" · ", parts));
    }
}
