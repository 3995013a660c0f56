package app.matinee.model;

/// A key under which another catalogue knows a film or a person, such as ("imdb", "tt28607951").
public record ExternalId(String scheme, String value) {

    public static final String IMDB = "imdb";
    public static final String TMDB = "tmdb";
    public static final String WIKIDATA = "wikidata";
    public static final String LETTERBOXD = "letterboxd";
    public static final String TRAKT = "trakt";
}
