package app.matinee.ui.seasons.season;

import app.matinee.awards.season.Season;
import app.matinee.awards.season.SeasonGrid;
import app.matinee.model.Ceremony;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.SegmentedControl;
import app.matinee.ui.seasons.part.ChoicePop;
import app.matinee.ui.seasons.part.EndsPane;
import app.matinee.ui.seasons.part.Option;
import app.matinee.ui.seasons.part.SeasonWords;
import app.matinee.ui.seasons.part.Stops;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The lower half of the place: which ceremony is looked at, how, and the ceremony itself.
public final class SeasonPane extends VBox {

    private final SeasonViewModel model;
    private final Texts texts;
    private final SeasonWords words;
    private final Button title = new Button();
    private final Label facts = new Label();
    private final SegmentedControl<SeasonMode> mode = new SegmentedControl<>();
    private final Button previous = new Button(null, Icon.CHEVRON_LEFT.node(Icon.SMALL));
    private final Button next = new Button(null, Icon.CHEVRON_RIGHT.node(Icon.SMALL));
    private final StackPane body = new StackPane();
    private final Map<SeasonMode, Node> views = new EnumMap<>(SeasonMode.class);

    public SeasonPane(SeasonViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.words = new SeasonWords(texts);
        getStyleClass().addAll("season", "wall");
        getChildren().addAll(head(), body);
        model.shownProperty().subscribe(_ -> show(model.seasonProperty().get()));
        mode.setValue(model.modeProperty().get());
        mode.valueProperty().bindBidirectional(model.modeProperty());
    }

    /// Adds a way to look at the season.
    public SeasonPane view(SeasonMode as, Node node) {
        views.put(as, node);
        mode.add(as, texts.get("seasons.mode." + as.code()), null);
        node.visibleProperty().bind(model.modeProperty().isEqualTo(as));
        node.managedProperty().bind(node.visibleProperty());
        body.getChildren().add(node);
        return this;
    }

    private EndsPane head() {
        title.getStyleClass().addAll("flat", "season-title");
        title.setGraphic(Icon.CHEVRON_DOWN.node(Icon.SMALL));
        title.setContentDisplay(ContentDisplay.RIGHT);
        title.setOnAction(_ -> openChoice());
        title.setTooltip(new Tooltip(texts.get("seasons.choose")));
        Stops.name(title, "season:title");
        facts.getStyleClass().add("muted");
        facts.setWrapText(true);
        HBox start = new HBox(title, facts);
        start.getStyleClass().add("season-start");
        HBox end = new HBox(mode, stepper(previous, -1), stepper(next, 1));
        end.getStyleClass().add("season-end");
        EndsPane head = new EndsPane(start, end);
        head.getStyleClass().add("season-head");
        return head;
    }

    private Button stepper(Button button, int step) {
        button.getStyleClass().addAll("small", "stepper");
        button.setContentDisplay(step < 0 ? ContentDisplay.LEFT : ContentDisplay.RIGHT);
        button.setOnAction(_ -> model.step(step));
        return button;
    }

    private void show(@Nullable Season season) {
        setVisible(season != null);
        setManaged(season != null);
        if (season == null) {
            return;
        }
        SeasonGrid grid = model.gridProperty().get();
        title.setText(
                grid == null
                        ? SeasonWords.shown(season.ceremony().name())
                        : texts.get("seasons.year", String.valueOf(grid.filmYear())));
        facts.setText(
                grid == null
                        ? words.facts(season.ceremony())
                        : texts.get("seasons.year.facts", grid.columns().size()));
        step(previous, model.previous(), "seasons.previous", "Alt+Left");
        step(next, model.next(), "seasons.next", "Alt+Right");
    }

    private void step(Button button, @Nullable Ceremony to, String says, String keys) {
        button.setDisable(to == null);
        button.setText(to == null ? texts.get(says) : words(to));
        String name = to == null ? texts.get(says) : SeasonWords.shown(to.name());
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name + "  " + keys));
    }

    private String words(Ceremony to) {
        return model.byYear() ? String.valueOf(to.filmYear()) : words.edition(to);
    }

    /// Opens the choice of ceremonies.
    public void openChoice() {
        List<Option<Ceremony>> options =
                model.byYear()
                        ? model.years().stream().map(this::year).toList()
                        : model.ceremonies().stream().map(this::option).toList();
        Season season = model.seasonProperty().get();
        Option<Ceremony> now =
                options.stream()
                        .filter(o -> season != null && o.value().equals(season.ceremony()))
                        .findFirst()
                        .orElse(null);
        new ChoicePop<>(texts, texts.get("seasons.choose.prompt"), options, model::choose)
                .show(title, now);
    }

    private Option<Ceremony> year(Ceremony ceremony) {
        return Option.of(
                ceremony, texts.get("seasons.year", String.valueOf(ceremony.filmYear())), "");
    }

    private Option<Ceremony> option(Ceremony ceremony) {
        String year = ceremony.date() == null ? "" : "" + ceremony.date().year();
        return Option.of(ceremony, ceremony.name(), year);
    }
}
