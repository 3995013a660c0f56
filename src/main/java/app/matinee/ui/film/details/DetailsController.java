package app.matinee.ui.film.details;

import app.matinee.job.Jobs;
import app.matinee.library.FilmDossier;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Browser;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.MarkdownPane;
import app.matinee.ui.kit.inplace.InPlace;
import app.matinee.ui.mirror.Mirror;
import java.util.List;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The details of the open film: a page to read, every line of which can be edited where it stands.
public final class DetailsController {

    private static final double MARGIN = 48;

    private final Mirror mirror;
    private final DetailsPage page;
    private long shown;

    @FXML private ScrollPane scroll;
    @FXML private VBox reading;
    @FXML private VBox facts;
    @FXML private MenuButton add;

    public DetailsController(
            Mirror mirror,
            Jobs jobs,
            Texts texts,
            Browser browser,
            DateText dates,
            Supplier<MarkdownPane> panes) {
        this.mirror = mirror;
        this.page = new DetailsPage(mirror, jobs, texts, browser, dates, panes);
    }

    @FXML
    private void initialize() {
        reading.getChildren().addAll(0, page.reading().stream().map(Section::node).toList());
        facts.getChildren().addAll(0, page.facts().stream().map(Section::node).toList());
        scroll.setContent(new DetailsColumns(reading, facts));
        add.setOnShowing(_ -> add.getItems().setAll(items()));
        scroll.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::reveal);
        mirror.openFilm().dossierProperty().subscribe(this::show);
    }

    private void show(@Nullable FilmDossier dossier) {
        if (dossier == null) {
            return;
        }
        if (dossier.film().id() != shown) {
            InPlace.finishIn(scroll);
            shown = dossier.film().id();
            scroll.setVvalue(0);
        }
        page.show(dossier);
        // A menu without items would not open and so never be asked for them.
        add.getItems().setAll(items());
    }

    private List<MenuItem> items() {
        return page.addings().stream().map(DetailsController::item).toList();
    }

    private static MenuItem item(Adding adding) {
        MenuItem item = new MenuItem(adding.words());
        item.setOnAction(_ -> adding.begin().run());
        return item;
    }

    /// Scrolls so far that what has the focus is in view.
    private void reveal(@Nullable Node owner) {
        if (owner == null || !isInside(owner)) {
            return;
        }
        Node content = scroll.getContent();
        double height = content.getLayoutBounds().getHeight();
        double view = scroll.getViewportBounds().getHeight();
        Bounds at = content.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
        double top = scroll.getVvalue() * (height - view);
        if (height <= view) {
            return;
        }
        if (at.getMinY() < top) {
            scroll.setVvalue((at.getMinY() - MARGIN) / (height - view));
        } else if (at.getMaxY() > top + view) {
            scroll.setVvalue(
                    (Math.min(at.getMaxY(), at.getMinY() + view) + MARGIN - view)
                            / (height - view));
        }
    }

    private boolean isInside(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == scroll.getContent()) {
                return true;
            }
        }
        return false;
    }
}
