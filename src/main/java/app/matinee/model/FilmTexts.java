package app.matinee.model;

/// The prose of a film: a synopsis and background notes, both Markdown.
public record FilmTexts(String synopsis, String background) {

    public static final FilmTexts NONE = new FilmTexts("", "");

    public FilmTexts withSynopsis(String value) {
        return new FilmTexts(value, background);
    }

    public FilmTexts withBackground(String value) {
        return new FilmTexts(synopsis, value);
    }
}
