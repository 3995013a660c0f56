package app.matinee.ui.seasons;

import app.matinee.text.Texts;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.FocusOrder;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.Page;
import app.matinee.ui.mirror.Mirror;
import app.matinee.ui.seasons.part.Parts;
import app.matinee.ui.seasons.part.Stops;
import app.matinee.ui.seasons.season.NomineesPane;
import app.matinee.ui.seasons.season.SeasonMode;
import app.matinee.ui.seasons.season.SeasonPane;
import app.matinee.ui.seasons.season.SeasonViewModel;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The place "Awards": questions above, a season below, on one page.
public final class SeasonsController implements Page {

    private final Parts parts;
    private final Mirror mirror;
    private final Texts texts;
    private final SeasonViewModel season;

    @FXML private StackPane root;
    @FXML private ScrollPane scroll;
    @FXML private VBox page;

    public SeasonsController(Parts parts) {
        this.parts = parts;
        this.mirror = parts.mirror();
        this.texts = parts.texts();
        this.season = new SeasonViewModel(mirror.awards(), parts.jobs());
    }

    @FXML
    private void initialize() {
        NomineesPane nominees = new NomineesPane(parts, _ -> {});
        season.seasonProperty()
                .subscribe(now -> {
                    if (now != null) {
                        nominees.show(now);
                    }
                });
        page.getChildren().add(new SeasonPane(season, texts).view(SeasonMode.NOMINEES, nominees));
        Stops.walk(page);
        root.visibleProperty().subscribe(visible -> mirror.awards().setInView(visible));
    }

    @Override
    public void shown(String place) {
        mirror.awards().setInView(true);
        FocusOrder.firstIn(page).ifPresent(Node::requestFocus);
    }

    @Override
    public List<ActionItem> actions() {
        return List.of(
                ActionItem.of(texts, "seasons.action.previous", season::previous)
                        .withIcon(Icon.CHEVRON_LEFT::node)
                        .withKeys("Alt+Left"),
                ActionItem.of(texts, "seasons.action.next", season::next)
                        .withIcon(Icon.CHEVRON_RIGHT::node)
                        .withKeys("Alt+Right"));
    }

    @Override
    public ObservableValue<String> statusProperty() {
        return new HistoryStatus(mirror.awards(), texts).textProperty();
    }
}
