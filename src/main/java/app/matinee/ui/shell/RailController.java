package app.matinee.ui.shell;

import app.matinee.model.FilmSummary;
import app.matinee.settings.Settings;
import app.matinee.text.Say;
import app.matinee.text.Texts;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.Debounce;
import app.matinee.ui.kit.LiveSettings;
import app.matinee.ui.kit.Marks;
import app.matinee.ui.kit.NameSheet;
import app.matinee.ui.kit.Navigation;
import app.matinee.ui.mirror.Mirror;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The rail at the left: the program's sign, which opens the main menu, and the screens with the
/// number of their films or drafts.
public final class RailController {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /// Under this width of the window, at 100 % text, there are icons only.
    private static final double NARROW_UNDER = 1100;

    private static final double SIGN_SIZE = 24;
    private static final Duration COUNTED_AFTER = Duration.millis(50);

    private final Pages pages;
    private final Navigation navigation;
    private final Mirror mirror;
    private final Texts texts;
    private final LiveSettings settings;
    private final List<RailItem> items = new ArrayList<>();
    private final RailViews savedViews;
    private final Debounce counting = new Debounce(COUNTED_AFTER, this::count);

    @FXML private VBox root;
    @FXML private MenuButton menu;
    @FXML private VBox main;
    @FXML private VBox shelves;
    @FXML private Pane rule;
    @FXML private ScrollPane viewsPane;
    @FXML private VBox views;
    @FXML private VBox bottom;

    public RailController(
            Pages pages,
            Navigation navigation,
            Mirror mirror,
            Texts texts,
            LiveSettings settings,
            NameSheet names) {
        this.pages = pages;
        this.navigation = navigation;
        this.mirror = mirror;
        this.texts = texts;
        this.settings = settings;
        this.savedViews = new RailViews(pages, navigation, mirror, names, texts);
    }

    @FXML
    private void initialize() {
        Label name = new Label(texts.get("app.name"));
        name.getStyleClass().add("reading");
        HBox sign = new HBox(Marks.wordmark(SIGN_SIZE, ""), name);
        sign.getStyleClass().add("rail-sign");
        name.visibleProperty().bind(name.managedProperty());
        menu.setGraphic(sign);
        menu.setTooltip(new Tooltip(texts.get("shell.menu.tip")));
        for (Screen screen : pages.screens()) {
            if (screen.group() != Screen.Group.ASIDE) {
                add(screen);
            }
        }
        rule.setVisible(!shelves.getChildren().isEmpty());
        savedViews.showIn(viewsPane, views);
        navigation.placeProperty().subscribe(this::mark);
        mirror.films().all().addListener((ListChangeListener<FilmSummary>) _ -> counting.call());
        mirror.draftsProperty().subscribe(_ -> counting.call());
        count();
    }

    /// Fills the main menu each time it opens.
    void fillMenu(Consumer<MainMenu> fill) {
        fill.accept(new MainMenu(menu.getItems()));
        menu.showingProperty()
                .subscribe(showing -> {
                    if (showing) {
                        fill.accept(new MainMenu(menu.getItems()));
                    }
                });
    }

    /// Going to each of the saved views.
    List<ActionItem> viewPlaces() {
        return savedViews.places();
    }

    void openMenu() {
        menu.show();
    }

    /// Shows icons only while the window is narrow for its text.
    void fit(ReadOnlyDoubleProperty windowWidth) {
        windowWidth.subscribe(_ -> fold(windowWidth.get()));
        settings.property()
                .map(Settings::textScale)
                .when(root.sceneProperty().isNotNull())
                .subscribe(_ -> fold(windowWidth.get()));
    }

    private void fold(double windowWidth) {
        boolean narrow = windowWidth * 100 < NARROW_UNDER * settings.get().textScale();
        root.pseudoClassStateChanged(NARROW, narrow);
        items.forEach(item -> item.setNarrow(narrow));
        savedViews.setNarrow(narrow);
        HBox sign = (HBox) menu.getGraphic();
        sign.getChildren().getLast().setManaged(!narrow);
    }

    private void add(Screen screen) {
        RailItem item = RailItem.of(screen, texts.get("screen." + screen.key()));
        item.setOnAction(_ -> {
            navigation.go(screen.key());
            mark(navigation.placeProperty().get());
        });
        items.add(item);
        switch (screen.group()) {
            case MAIN -> main.getChildren().add(item);
            case SHELVES -> shelves.getChildren().add(item);
            case BOTTOM, ASIDE -> bottom.getChildren().add(item);
        }
    }

    private void mark(String place) {
        items.forEach(item -> item.setSelected(item.key().equals(place)));
        savedViews.mark();
    }

    private void count() {
        Say say = new Say(texts);
        for (Screen screen : pages.screens()) {
            var counted = screen.counted();
            if (counted != null) {
                long number = number(counted);
                items.stream()
                        .filter(item -> item.key().equals(screen.key()))
                        .forEach(item -> item.setCount(number == 0 ? "" : say.number(number)));
            }
        }
    }

    private long number(Screen.Counted counted) {
        return switch (counted) {
            case Screen.Counted.Films(var which) ->
                    mirror.films().all().stream().filter(which).count();
            case Screen.Counted.Drafts() -> mirror.draftsProperty().get();
        };
    }
}
