package app.matinee.ui.film.details;

import app.matinee.library.FilmDossier;
import app.matinee.ui.mirror.Mirror;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// The details tab.
public final class DetailsController {

    private final Mirror mirror;

    @FXML private Label tagline;

    public DetailsController(Mirror mirror) {
        this.mirror = mirror;
    }

    @FXML
    private void initialize() {
        mirror.openFilm().dossierProperty().subscribe(this::show);
    }

    private void show(@Nullable FilmDossier dossier) {
        tagline.setText(dossier == null ? "" : dossier.film().titles().tagline());
    }
}
