package app.matinee.ui.seasons;

import app.matinee.awards.history.AwardHistory;
import app.matinee.awards.history.Prize;
import app.matinee.awards.question.PrizeRef;
import app.matinee.awards.question.Question;
import app.matinee.awards.season.Season;
import app.matinee.awards.season.SeasonCategory;
import app.matinee.model.Ceremony;
import app.matinee.model.Coded;
import app.matinee.text.Texts;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.Debounce;
import app.matinee.ui.kit.EmptyState;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.LiveSettings;
import app.matinee.ui.kit.Navigation;
import app.matinee.ui.kit.Page;
import app.matinee.ui.kit.ScrollTo;
import app.matinee.ui.mirror.Mirror;
import app.matinee.ui.seasons.ballot.BallotPane;
import app.matinee.ui.seasons.ballot.CeremonyPane;
import app.matinee.ui.seasons.explorer.ExplorerPane;
import app.matinee.ui.seasons.explorer.ExplorerViewModel;
import app.matinee.ui.seasons.grid.YearGrid;
import app.matinee.ui.seasons.part.Parts;
import app.matinee.ui.seasons.part.Stops;
import app.matinee.ui.seasons.season.NomineesPane;
import app.matinee.ui.seasons.season.SeasonMode;
import app.matinee.ui.seasons.season.SeasonPane;
import app.matinee.ui.seasons.season.SeasonViewModel;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The place "Awards": questions above, a season below, on one page.
public final class SeasonsController implements Page {

    /// How long the place may be empty before it says that it is reading: most journals are read by
    /// then.
    private static final Duration PATIENCE = Duration.millis(250);

    private final LiveSettings settings;
    private final Mirror mirror;
    private final Texts texts;
    private final SeasonViewModel season;
    private final ExplorerPane explorer;
    private final NomineesPane nominees;
    private final YearGrid grid;
    private final BallotPane ballot;
    private final CeremonyPane night;
    private final SeasonPane seasonPane;
    private final EmptyState empty;
    private final EmptyState reading;

    /// Whether the season was gone to in another view, which is counted first and then has its
    /// height.
    private boolean awaited;

    /// The ceremony another part of the window asked for, until the history has been read; 0 for
    /// none.
    private long wanted;

    @FXML private StackPane root;
    @FXML private ScrollPane scroll;
    @FXML private VBox page;

    /// @param navigation leads to where awards are brought in from a file
    /// @param settings know how the place was left
    public SeasonsController(Parts parts, Navigation navigation, LiveSettings settings) {
        this.settings = settings;
        this.mirror = parts.mirror();
        this.texts = parts.texts();
        this.season = new SeasonViewModel(mirror, parts.jobs());
        ExplorerViewModel questions =
                new ExplorerViewModel(mirror.awards(), parts.jobs(), texts, settings);
        this.explorer = new ExplorerPane(questions, parts);
        this.nominees = new NomineesPane(parts, this::ask);
        this.grid = new YearGrid(parts, this::look);
        this.ballot = new BallotPane(parts, this::beginNight);
        this.night = new CeremonyPane(parts, this::endNight);
        this.seasonPane =
                new SeasonPane(season, texts)
                        .view(SeasonMode.NOMINEES, nominees)
                        .view(SeasonMode.YEAR, grid)
                        .view(SeasonMode.BALLOT, ballot);
        Button bring = new Button(texts.get("seasons.empty.import"), Icon.IMPORT.node());
        bring.getStyleClass().add("accent");
        bring.setOnAction(_ -> navigation.go("import"));
        this.empty =
                new EmptyState(texts.get("seasons.empty.title"), texts.get("seasons.empty.text"))
                        .withoutSlots()
                        .action(bring);
        this.reading =
                new EmptyState(
                                texts.get("seasons.reading.title"),
                                texts.get("seasons.reading.text"))
                        .withoutSlots();
    }

    @FXML
    private void initialize() {
        page.getChildren().addAll(explorer, seasonPane, empty, reading);
        VBox.setVgrow(seasonPane, Priority.ALWAYS);
        VBox.setVgrow(empty, Priority.ALWAYS);
        VBox.setVgrow(reading, Priority.ALWAYS);
        shown(reading, false);
        new Debounce(PATIENCE, this::stillReading).call();
        root.getChildren().add(night);
        night.setVisible(false);
        season.shownProperty().subscribe(_ -> show(season.seasonProperty().get()));
        mirror.awards().historyProperty().subscribe(this::historyChanged);
        Stops.walk(page);
        Coded.find(SeasonMode.class, settings.get().awards().mode())
                .ifPresent(season.modeProperty()::set);
        season.modeProperty()
                .subscribe(mode ->
                        settings.change(s -> s.withAwards(s.awards().withMode(mode.code()))));
        root.visibleProperty().subscribe(visible -> mirror.awards().setInView(visible));
        mirror.seasons()
                .answer(ceremony -> {
                    wanted = ceremony;
                    lookAtWanted(mirror.awards().historyProperty().get());
                });
    }

    @Override
    public void shown(String place) {
        mirror.awards().setInView(true);
        if (night.isVisible()) {
            night.requestFocus();
        } else {
            explorer.toQuestion();
        }
    }

    @Override
    public List<ActionItem> actions() {
        if (night.isVisible()) {
            return List.of();
        }
        List<ActionItem> actions = new ArrayList<>(explorer.actions());
        actions.add(
                ActionItem.of(texts, "seasons.action.previous", () -> season.step(-1))
                        .withIcon(Icon.CHEVRON_LEFT::node)
                        .withKeys("Alt+Left"));
        actions.add(
                ActionItem.of(texts, "seasons.action.next", () -> season.step(1))
                        .withIcon(Icon.CHEVRON_RIGHT::node)
                        .withKeys("Alt+Right"));
        actions.add(
                ActionItem.of(texts, "seasons.choose", this::chooseCeremony)
                        .withIcon(Icon.DATE::node)
                        .withKeys("Shortcut+G"));
        actions.add(mode("seasons.action.nominees", SeasonMode.NOMINEES, "Alt+1"));
        actions.add(mode("seasons.action.year", SeasonMode.YEAR, "Alt+2"));
        actions.add(mode("seasons.action.ballot", SeasonMode.BALLOT, "Alt+3"));
        actions.add(
                ActionItem.of(texts, "seasons.night.begin", this::beginNight)
                        .withIcon(Icon.AWARDS::node)
                        .withKeys("Shortcut+B"));
        return actions;
    }

    @Override
    public ObservableValue<String> statusProperty() {
        return new HistoryStatus(mirror.awards(), texts).textProperty();
    }

    private ActionItem mode(String key, SeasonMode mode, String keys) {
        return ActionItem.of(
                        texts,
                        key,
                        () -> {
                            season.modeProperty().set(mode);
                            toSeason();
                            awaited = true;
                        })
                .withKeys(keys);
    }

    private void historyChanged(@Nullable AwardHistory history) {
        shown(empty, history != null && history.ceremonies().isEmpty());
        if (history != null) {
            shown(reading, false);
        }
        lookAtWanted(history);
    }

    private void lookAtWanted(@Nullable AwardHistory history) {
        if (history != null && wanted != 0) {
            long ceremony = wanted;
            wanted = 0;
            history.ceremonies().stream()
                    .filter(c -> c.id() == ceremony)
                    .findFirst()
                    .ifPresent(c -> {
                        awaited = true;
                        look(c);
                    });
        }
    }

    private void stillReading() {
        shown(reading, mirror.awards().historyProperty().get() == null);
    }

    private static void shown(EmptyState state, boolean now) {
        state.setVisible(now);
        state.setManaged(now);
    }

    private void show(@Nullable Season now) {
        if (now != null) {
            nominees.show(now);
            grid.show(season.gridProperty().get(), now.ceremony().filmYear() != null);
            ballot.show(now, season.picksProperty().get());
            night.show(now, season.picksProperty().get());
            if (awaited) {
                awaited = false;
                ScrollTo.show(scroll, seasonPane);
            }
        }
    }

    /// Asks who won a category over the years.
    private void ask(SeasonCategory category) {
        AwardHistory history = season.history();
        Season now = season.seasonProperty().get();
        if (history != null && now != null) {
            Prize prize = Prize.of(now.body(), category.category());
            explorer.ask(new Question.CategoryHistory(PrizeRef.to(prize)));
            scroll.setVvalue(0);
            explorer.toQuestion();
        }
    }

    private void look(Ceremony ceremony) {
        season.modeProperty().set(SeasonMode.NOMINEES);
        season.choose(ceremony);
        toSeason();
    }

    private void chooseCeremony() {
        toSeason();
        seasonPane.openChoice();
    }

    private void toSeason() {
        ScrollTo.show(scroll, seasonPane);
        Stops.find(seasonPane, "season:title").ifPresent(Node::requestFocus);
    }

    private void beginNight() {
        season.modeProperty().set(SeasonMode.BALLOT);
        night.setVisible(true);
        scroll.setVisible(false);
        night.begin();
    }

    private void endNight() {
        night.setVisible(false);
        scroll.setVisible(true);
        Stops.find(ballot, "ballot:night").ifPresent(Node::requestFocus);
    }
}
