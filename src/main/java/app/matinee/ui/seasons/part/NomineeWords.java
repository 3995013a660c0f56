package app.matinee.ui.seasons.part;

import app.matinee.awards.season.SeasonLine;
import java.util.Locale;
import java.util.regex.Pattern;

/// Which words of a nominee's line stand first: the film, or the person where the category honours
/// people.
public record NomineeWords(SeasonLine line) {

    private static final Pattern OF_PEOPLE =
            Pattern.compile("\\b(act(or|ress|ing)|performance|direct(ing|or))\\b");

    /// Categories that honour the film as a whole: who takes the prize home is in the tooltip.
    private static final Pattern OF_FILMS =
            Pattern.compile(
                    "\\b(picture|film|feature|short|palme|grand prix|golden|documentary)\\b");

    private static final Pattern OF_SONGS = Pattern.compile("\\bsong\\b");

    /// What stands first.
    public String first() {
        String names = SeasonWords.names(line.honour());
        if (ofPeople()) {
            return names;
        }
        String titles = SeasonWords.titles(line.films());
        String detail = detail();
        if (OF_SONGS.matcher(category()).find() && !detail.isEmpty()) {
            return detail;
        }
        return titles.isEmpty() ? SeasonWords.joined(", ", names, detail) : titles;
    }

    /// What stands behind it, "" for nothing.
    public String second() {
        String titles = SeasonWords.titles(line.films());
        if (titles.isEmpty()) {
            return "";
        }
        if (ofPeople() || OF_SONGS.matcher(category()).find() && !detail().isEmpty()) {
            return titles;
        }
        return OF_FILMS.matcher(category()).find() ? "" : SeasonWords.names(line.honour());
    }

    private boolean ofPeople() {
        boolean named = !line.honour().nomination().nominees().isEmpty();
        return named && (line.films().isEmpty() || OF_PEOPLE.matcher(category()).find());
    }

    private String detail() {
        return SeasonWords.shown(line.honour().nomination().detail());
    }

    private String category() {
        return line.honour().category().canonical().toLowerCase(Locale.ROOT);
    }
}
