package app.matinee.awards.words;

import app.matinee.awards.history.AwardHistory;
import app.matinee.model.AwardedFilm;
import app.matinee.model.Honour;
import app.matinee.model.Nominee;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Names who or what an honour went to.
public final class HonourWords {

    /// Prizes for a person’s work, where the person is named first.
    private static final Pattern OF_A_PERSON =
            Pattern.compile(
                    "(?i)\\b(actor|actress|director|directing|performance|lead|supporting)\\b");

    private final AwardHistory history;

    public HonourWords(AwardHistory history) {
        this.history = history;
    }

    /// "Mikey Madison (Anora)" for a prize of a person, else "Anora"; the nominees where there is
    /// no film.
    public String winner(Honour honour) {
        String films =
                history.films(honour).stream()
                        .map(AwardedFilm::title)
                        .collect(Collectors.joining(", "));
        String people =
                honour.nomination().nominees().stream()
                        .map(Nominee::name)
                        .collect(Collectors.joining(", "));
        if (films.isEmpty() || people.isEmpty()) {
            return films + people;
        }
        return OF_A_PERSON.matcher(honour.category().canonical()).find()
                ? people + " (" + films + ")"
                : films;
    }

    /// "Grand Prix, 1st Cannes Film Festival: The Lost Weekend".
    public String line(Honour honour) {
        String who = winner(honour);
        String what = honour.category().name() + ", " + honour.ceremony().name();
        return who.isEmpty() ? what : what + ": " + who;
    }
}
