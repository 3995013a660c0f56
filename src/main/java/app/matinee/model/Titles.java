package app.matinee.model;

import java.util.List;

/// What a film is called.
///
/// @param original the title in its own language, "" where it is the same
/// @param sort the title to sort by, "" to derive it from the title (articles aside)
/// @param tagline the line of the poster or of the blog
public record Titles(
        String title,
        String original,
        String sort,
        List<AlternativeTitle> alternatives,
        String tagline) {

    public Titles {
        alternatives = List.copyOf(alternatives);
    }

    public static Titles of(String title) {
        return new Titles(title, "", "", List.of(), "");
    }

    public Titles withTitle(String value) {
        return new Titles(value, original, sort, alternatives, tagline);
    }

    public Titles withOriginal(String value) {
        return new Titles(title, value, sort, alternatives, tagline);
    }

    public Titles withSort(String value) {
        return new Titles(title, original, value, alternatives, tagline);
    }

    public Titles withAlternatives(List<AlternativeTitle> value) {
        return new Titles(title, original, sort, value, tagline);
    }

    public Titles withTagline(String value) {
        return new Titles(title, original, sort, alternatives, value);
    }
}
