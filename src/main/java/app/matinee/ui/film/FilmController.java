package app.matinee.ui.film;

import app.matinee.text.Texts;
import app.matinee.ui.kit.TabStrip;
import app.matinee.ui.kit.Unsaved;
import app.matinee.ui.kit.Views;
import app.matinee.ui.kit.inplace.InPlace;
import app.matinee.ui.mirror.Mirror;
import javafx.fxml.FXML;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The page of the open film: heading, tabs, and the tab that is chosen.
public final class FilmController {

    private final Mirror mirror;
    private final Views views;
    private final Texts texts;
    private final Unsaved unsaved;

    @FXML private VBox page;
    @FXML private TabStrip<FilmTab> strip;
    @FXML private StackPane place;

    public FilmController(Mirror mirror, Views views, Texts texts, Unsaved unsaved) {
        this.mirror = mirror;
        this.views = views;
        this.texts = texts;
        this.unsaved = unsaved;
    }

    @FXML
    private void initialize() {
        page.visibleProperty().bind(mirror.openFilm().dossierProperty().isNotNull());
        unsaved.add(() -> InPlace.finishIn(page));
        new TabHost(FilmTabs.ALL, views, mirror, strip, place).start(page, texts);
    }
}
