package app.matinee.transfer.mapping;

import app.matinee.model.FilmKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the words in a cell mean.
final class CellWords {

    private static final Set<String> YES =
            Set.of("yes", "y", "true", "1", "x", "✓", "✔", "on", "ja", "oui", "si", "sí");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "off", "nein", "non");
    private static final Set<String> NOTHING =
            Set.of("", "-", "–", "—", "n/a", "na", "null", "none", "\\n", "nan");
    private static final int LONGEST_NOTHING = 4;
    private static final Pattern BARS = Pattern.compile("[;|\\n]");
    private static final Pattern COMMAS = Pattern.compile(",");
    private static final Pattern DATES = Pattern.compile("[;|\\n]|,(?=\\s*\\d{4}-)");
    private static final Pattern HOURS =
            Pattern.compile("(\\d{1,2})\\s*(?:h|hr|hrs|hours?|:)\\s*(\\d{1,2})?.*");
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,4})(?:[.,]\\d+)?\\D*");
    private static final Pattern PART = Pattern.compile("(.+?)\\s*\\((?:as )?([^()]+)\\)");
    private static final Pattern AS = Pattern.compile("(.+?) as (.+)");

    private CellWords() {}

    /// Someone who acts.
    ///
    /// @param character "" where it is not told
    record Part(String name, String character) {}

    /// A cell that says that it says nothing.
    static boolean isNothing(String cell) {
        String word = cell.strip();
        return word.length() <= LONGEST_NOTHING && NOTHING.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean yes(String cell) {
        return YES.contains(cell.strip().toLowerCase(Locale.ROOT));
    }

    static boolean no(String cell) {
        return NO.contains(cell.strip().toLowerCase(Locale.ROOT));
    }

    /// Several words of one cell, parted by semicolons, bars or line breaks, else by commas.
    static List<String> several(String cell) {
        if (cell.isEmpty()) {
            return List.of();
        }
        boolean bars = cell.chars().anyMatch(c -> c == ';' || c == '|' || c == '\n');
        if (!bars && cell.indexOf(',') < 0) {
            return isNothing(cell) ? List.of() : List.of(cell.strip());
        }
        Set<String> words = new LinkedHashSet<>();
        for (String word : (bars ? BARS : COMMAS).split(cell)) {
            if (!isNothing(word)) {
                words.add(word.strip());
            }
        }
        return List.copyOf(words);
    }

    /// Dates of one cell; a comma may belong to one.
    static List<String> dates(String cell) {
        if (cell.isEmpty()) {
            return List.of();
        }
        return DATES.splitAsStream(cell)
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// "139", "139 min", "2h 19m", "2:19".
    static Optional<Integer> minutes(String cell) {
        String word = cell.strip().toLowerCase(Locale.ROOT);
        Matcher hours = HOURS.matcher(word);
        if (hours.matches()) {
            String rest = hours.group(2);
            return Optional.of(
                    Integer.parseInt(hours.group(1)) * 60
                            + (rest == null ? 0 : Integer.parseInt(rest)));
        }
        Matcher minutes = MINUTES.matcher(word);
        return minutes.matches()
                ? Optional.of(Integer.valueOf(minutes.group(1))).filter(n -> n > 0)
                : Optional.empty();
    }

    /// "Mikey Madison (Ani)", "Mikey Madison as Ani", or the name alone.
    static Part part(String words) {
        for (Pattern pattern : List.of(PART, AS)) {
            Matcher part = pattern.matcher(words);
            if (part.matches()) {
                return new Part(part.group(1).strip(), part.group(2).strip());
            }
        }
        return new Part(words, "");
    }

    static FilmKind kind(String cell) {
        if (cell.isEmpty()) {
            return FilmKind.FEATURE;
        }
        String word = cell.strip().toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
        return switch (word) {
            case "short", "shortfilm", "tvshort", "kurzfilm" -> FilmKind.SHORT;
            case "documentary", "doc", "docu", "dokumentarfilm" -> FilmKind.DOCUMENTARY;
            case "tvfilm", "tvmovie" -> FilmKind.TV_FILM;
            case "miniseries", "tvminiseries" -> FilmKind.MINISERIES;
            case "other", "video", "tvspecial" -> FilmKind.OTHER;
            default -> FilmKind.FEATURE;
        };
    }
}
