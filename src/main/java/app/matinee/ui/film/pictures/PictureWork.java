package app.matinee.ui.film.pictures;

import app.matinee.library.FilmDossier;
import app.matinee.library.Pictures;
import app.matinee.library.TakenPictures;
import app.matinee.model.PlacedOn;
import app.matinee.model.Placement;
import app.matinee.model.PlacementKind;
import app.matinee.ui.kit.PictureFiles;
import app.matinee.ui.mirror.Mirror;
import java.util.List;
import java.util.function.UnaryOperator;

/// What can be done with the pictures of the open film.
public final class PictureWork {

    private final Mirror mirror;
    private final PictureFiles files;

    public PictureWork(Mirror mirror, PictureFiles files) {
        this.mirror = mirror;
        this.files = files;
    }

    /// Files on their way into the journal, and out of it.
    PictureFiles files() {
        return files;
    }

    /// Places pictures that were taken in on the film that was open when that began.
    void place(long film, TakenPictures taken) {
        if (!taken.pictures().isEmpty()) {
            mirror.write(() ->
                    pictures()
                            .place(
                                    new PlacedOn.OnFilm(film),
                                    PlacementKind.STILL,
                                    taken.pictures()));
        }
    }

    /// @param part what is changed; typing in one part is one step to undo
    void change(Placement placement, String part, UnaryOperator<Placement> change) {
        mirror.write(() -> pictures().edit(placement.id(), part, change));
    }

    void useAsPoster(Placement placement) {
        change(placement, "poster", now -> now.withKind(PlacementKind.POSTER).withFeatured(true));
    }

    void lead(Placement placement, boolean leads) {
        change(placement, "featured", now -> now.withFeatured(leads));
    }

    void remove(Placement placement) {
        mirror.write(() -> pictures().remove(placement));
    }

    /// Moves a picture to an earlier (-1) or later (1) place.
    void move(Placement placement, int step) {
        order(shown().moved(placement.id(), step));
    }

    /// Puts a picture where another one stands.
    void place(long id, Placement target) {
        order(shown().placed(id, target.id()));
    }

    /// Whether it is the poster the film is shown with.
    static boolean isPoster(Placement placement) {
        return placement.kind() == PlacementKind.POSTER && placement.featured();
    }

    private void order(List<Placement> order) {
        if (!order.equals(shown().all())) {
            mirror.write(() -> pictures().order(order));
        }
    }

    private PictureOrder shown() {
        FilmDossier dossier = mirror.openFilm().dossierProperty().get();
        return PictureOrder.of(dossier == null ? List.of() : dossier.pictures());
    }

    private Pictures pictures() {
        return mirror.journal().pictures();
    }
}
