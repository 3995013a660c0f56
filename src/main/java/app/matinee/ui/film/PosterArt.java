package app.matinee.ui.film;

import app.matinee.library.FilmDossier;
import app.matinee.model.Film;
import app.matinee.model.Placement;
import app.matinee.model.PlacementKind;
import app.matinee.ui.kit.PictureImages;
import app.matinee.ui.kit.PosterView;
import app.matinee.ui.kit.poster.PosterDesign;
import app.matinee.ui.kit.poster.PosterPainter;
import app.matinee.ui.kit.poster.PosterText;
import java.util.Optional;

/// The heading's poster in its two sizes: the film's picture, or the drawn poster.
public final class PosterArt {

    static final double LARGE = 136;
    static final double SMALL = 56;

    private static final double SHARPNESS = 2;

    private final PictureImages images;
    private final PosterView large;
    private final PosterView small;
    private String wanted = "";

    public PosterArt(PosterPainter painter, PictureImages images) {
        this.images = images;
        this.large = new PosterView(painter, LARGE);
        this.small = new PosterView(painter, SMALL);
        large.getStyleClass().add("raised");
    }

    PictureImages images() {
        return images;
    }

    PosterView large() {
        return large;
    }

    PosterView small() {
        return small;
    }

    void show(FilmDossier dossier) {
        Film film = dossier.film();
        PosterText text =
                new PosterText(
                        film.title(), film.facts().year(), String.join(", ", film.directors()));
        large.show(text, film.posterSeed());
        small.show(text, film.posterSeed());
        Optional<Placement> picture = picture(dossier);
        wanted = picture.map(p -> p.picture().hash()).orElse("");
        picture.ifPresent(p -> load(p, film.title()));
    }

    private void load(Placement placement, String title) {
        String hash = placement.picture().hash();
        String says = placement.alt().isEmpty() ? title : placement.alt();
        images.load(
                hash,
                LARGE * SHARPNESS,
                image -> {
                    if (hash.equals(wanted)) {
                        large.show(image, says);
                        small.show(image, says);
                    }
                });
    }

    /// The picture that is the film's poster.
    static Optional<Placement> picture(FilmDossier dossier) {
        return dossier.pictures().stream()
                .filter(p -> p.kind() == PlacementKind.POSTER && p.featured())
                .findFirst();
    }

    /// The style class of the palette a film's drawn poster has, for the tint.
    static String palette(Film film) {
        return PosterDesign.of(film.title(), film.facts().year(), film.posterSeed())
                .palette()
                .styleClass();
    }
}
