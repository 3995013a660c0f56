package app.matinee.ui.shell;

import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.Navigation;
import app.matinee.ui.kit.Page;
import app.matinee.ui.kit.Unsaved;
import app.matinee.ui.kit.View;
import app.matinee.ui.kit.Views;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The frame around every screen: rail, content, status bar; it runs the commands of the program
/// and of the screen in view.
public final class ShellController {

    /// As many of a screen's commands as leave the menu shorter than the smallest window.
    private static final int FIRST_OF_SCREEN = 5;

    private final Views views;
    private final Pages pages;
    private final Navigation navigation;
    private final ShellCommands commands;
    private final Dialogs dialogs;
    private final Unsaved unsaved;

    @FXML private VBox root;
    @FXML private StackPane content;
    @FXML private RailController railController;
    @FXML private StatusBarController statusController;

    public ShellController(
            Views views,
            Pages pages,
            Navigation navigation,
            ShellCommands commands,
            Dialogs dialogs,
            Unsaved unsaved) {
        this.views = views;
        this.pages = pages;
        this.navigation = navigation;
        this.commands = commands;
        this.dialogs = dialogs;
        this.unsaved = unsaved;
    }

    @FXML
    private void initialize() {
        new ShellKeys(this::keyed).listenOn(root);
        railController.fillMenu(this::menu);
        railController.fit(root.widthProperty());
        pages.inViewProperty().subscribe(this::show);
        navigation.placeProperty().subscribe(this::go);
    }

    private void go(String place) {
        unsaved.saveNow();
        pages.go(place);
    }

    private void show(@Nullable View<? extends Page> view) {
        if (view == null) {
            return;
        }
        // Screens stay in the window: to take one out and in again would style every node anew.
        if (!content.getChildren().contains(view.root())) {
            content.getChildren().add(view.root());
        }
        for (Node screen : content.getChildren()) {
            screen.setVisible(screen == view.root());
        }
        statusController.show(view.controller());
    }

    private void menu(MainMenu menu) {
        List<ActionItem> here =
                pageActions().stream().filter(action -> action.keys() != null).toList();
        int first = Math.min(here.size(), FIRST_OF_SCREEN);
        here.subList(0, first).forEach(menu::add);
        if (first < here.size()) {
            menu.group(commands.name("shell.menu.more"), here.subList(first, here.size()));
        }
        menu.part(pages.everywhere());
        menu.part(commands.history());
        menu.part(List.of(palette(), keysSheet()));
        menu.part(List.of(fullScreen()));
        menu.group(commands.name("shell.menu.places"), commands.places(pages.screens()));
        List<ActionItem> saved = railController.viewPlaces();
        if (!saved.isEmpty()) {
            menu.group(commands.name("shell.views"), saved);
        }
        menu.group(commands.name("shell.menu.textSizes"), commands.textSizes());
        menu.part(commands.journals());
        menu.part(commands.leaving());
    }

    /// Every command there is now, those of the screen in view first.
    private List<ActionItem> all() {
        List<ActionItem> all = new ArrayList<>(pageActions());
        all.addAll(pages.everywhere());
        all.addAll(commands.history());
        all.addAll(commands.places(pages.screens()));
        all.addAll(railController.viewPlaces());
        all.addAll(List.of(palette(), keysSheet(), fullScreen(), mainMenu()));
        all.addAll(commands.textSizes());
        all.addAll(commands.journals());
        all.addAll(commands.leaving());
        return all;
    }

    private List<ActionItem> keyed() {
        return all().stream().filter(action -> action.keys() != null).toList();
    }

    private List<ActionItem> pageActions() {
        View<? extends Page> view = pages.inViewProperty().get();
        return view == null ? List.of() : view.controller().actions();
    }

    private ActionItem palette() {
        return commands.item("shell.palette", this::openPalette)
                .withIcon(Icon.SEARCH::node)
                .withKeys("Shortcut+K");
    }

    private void openPalette() {
        View<PaletteController> view = views.load(PaletteController.class);
        List<ActionItem> others =
                all().stream().filter(action -> !action.key().equals("shell.palette")).toList();
        view.controller().open(dialogs, view.root(), others);
    }

    private ActionItem keysSheet() {
        return commands.item("shell.keys", this::openKeys)
                .withIcon(Icon.KEYBOARD::node)
                .withKeys("F1");
    }

    private void openKeys() {
        View<KeysController> view = views.load(KeysController.class);
        view.controller().open(dialogs, view.root(), keyed());
    }

    private ActionItem mainMenu() {
        return commands.item("shell.menu", railController::openMenu).withKeys("F10");
    }

    private ActionItem fullScreen() {
        return commands.item("shell.fullScreen", new FullScreen(root)::toggle)
                .withIcon(Icon.FULL_SCREEN::node)
                .withKeys("F11");
    }
}
