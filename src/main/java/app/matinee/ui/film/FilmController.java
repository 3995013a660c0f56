package app.matinee.ui.film;

import app.matinee.library.FilmDossier;
import app.matinee.text.Texts;
import app.matinee.ui.kit.TabStrip;
import app.matinee.ui.kit.Views;
import app.matinee.ui.mirror.FilmRequest;
import app.matinee.ui.mirror.Mirror;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The page of the open film: heading, tabs, and the tab that is chosen.
public final class FilmController {

    private final Mirror mirror;
    private final Views views;
    private final Texts texts;

    @FXML private VBox page;
    @FXML private Label title;
    @FXML private TabStrip<FilmTab> strip;
    @FXML private StackPane place;

    public FilmController(Mirror mirror, Views views, Texts texts) {
        this.mirror = mirror;
        this.views = views;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        mirror.openFilm().dossierProperty().subscribe(this::show);
        new TabHost(FilmTabs.ALL, views, mirror, strip, place).start(page, texts);
    }

    private void show(@Nullable FilmDossier dossier) {
        title.setText(dossier == null ? "" : dossier.film().title());
    }

    @FXML
    private void logViewing() {
        mirror.requests().ask(FilmRequest.LOG_VIEWING);
    }

    @FXML
    private void write() {
        mirror.requests().ask(FilmRequest.WRITE);
    }
}
