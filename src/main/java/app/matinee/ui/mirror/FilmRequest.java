package app.matinee.ui.mirror;

/// What one part of the window asks of a tab of the film page: the heading's buttons, a context
/// menu of the library, the palette.
public enum FilmRequest {
    /// Begin a new viewing of the open film.
    LOG_VIEWING(FilmRequest.JOURNAL),
    /// Begin, or go on with, a writing about the open film.
    WRITE(FilmRequest.JOURNAL),
    /// Begin a new link, with its address to be pasted.
    ADD_LINK("trailers"),
    /// Begin a new nomination.
    ADD_NOMINATION("awards");

    public static final String JOURNAL = "journal";

    private final String tab;

    FilmRequest(String tab) {
        this.tab = tab;
    }

    /// The key of the tab that answers.
    public String tab() {
        return tab;
    }
}
