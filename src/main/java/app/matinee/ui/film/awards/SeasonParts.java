package app.matinee.ui.film.awards;

import app.matinee.job.Jobs;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Clipboards;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.mirror.FilmFacts;
import app.matinee.ui.mirror.Mirror;
import app.matinee.ui.theme.Theme;

/// What the parts of the tab work with.
///
/// @param theme for the picture of a season
public record SeasonParts(
        Mirror mirror,
        Jobs jobs,
        Texts texts,
        Clipboards clipboards,
        Dialogs dialogs,
        Theme theme,
        FilmFacts facts) {

    /// Parts of a journal, with facts of their own.
    public static SeasonParts of(
            Mirror mirror,
            Jobs jobs,
            Texts texts,
            Clipboards clipboards,
            Dialogs dialogs,
            Theme theme) {
        FilmFacts facts = new FilmFacts(mirror, mirror.openFilm(), jobs, texts);
        return new SeasonParts(mirror, jobs, texts, clipboards, dialogs, theme, facts);
    }
}
