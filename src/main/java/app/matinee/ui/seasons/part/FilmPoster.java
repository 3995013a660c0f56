package app.matinee.ui.seasons.part;

import app.matinee.model.AwardedFilm;
import app.matinee.model.FilmSummary;
import app.matinee.model.PersonRef;
import app.matinee.ui.kit.PosterView;
import app.matinee.ui.kit.poster.PosterText;
import java.util.stream.Collectors;

/// Makes the poster of a film that awards know.
public final class FilmPoster {

    /// Pictures are asked for as sharp as a screen of twice the usual density needs them.
    private static final double SHARPNESS = 2;

    /// Under this width a drawn poster has its title only.
    private static final double FULL_TEXT_FROM = 100;

    private final Parts parts;

    public FilmPoster(Parts parts) {
        this.parts = parts;
    }

    /// @param width in pixels
    public PosterView of(AwardedFilm film, double width) {
        PosterView view = new PosterView(parts.painter(), width);
        FilmSummary summary = parts.mirror().films().find(film.id()).orElse(null);
        boolean small = width < FULL_TEXT_FROM;
        String directors =
                film.directors().stream().map(PersonRef::name).collect(Collectors.joining(", "));
        view.show(
                new PosterText(film.title(), film.year(), small ? "" : directors),
                summary == null ? 0 : summary.posterSeed());
        String hash = summary == null ? null : summary.posterHash();
        if (hash != null) {
            parts.pictures().load(hash, width * SHARPNESS, image -> view.show(image, film.title()));
        }
        view.setMouseTransparent(true);
        return view;
    }
}
