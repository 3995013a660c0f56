package app.matinee.ui.library;

import app.matinee.model.CeremonyRef;
import app.matinee.model.Coded;
import app.matinee.model.FilmSummary;
import app.matinee.model.PersonRef;
import app.matinee.settings.LibraryShape;
import app.matinee.text.Texts;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.Debounce;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.LiveSettings;
import app.matinee.ui.kit.Navigation;
import app.matinee.ui.kit.Page;
import app.matinee.ui.kit.SearchField;
import app.matinee.ui.kit.SegmentedControl;
import app.matinee.ui.kit.list.CopiedLine;
import app.matinee.ui.kit.list.CopyKeys;
import app.matinee.ui.library.choice.Condition;
import app.matinee.ui.library.choice.Filter;
import app.matinee.ui.library.choice.LibraryViewModel;
import app.matinee.ui.library.choice.Shelf;
import app.matinee.ui.library.filter.FacetWords;
import app.matinee.ui.library.filter.FilterBar;
import app.matinee.ui.library.list.FilmKeys;
import app.matinee.ui.library.list.FilmList;
import app.matinee.ui.library.list.FilmMenu;
import app.matinee.ui.library.list.FilmMouse;
import app.matinee.ui.library.list.ListsMenu;
import app.matinee.ui.library.query.DoubtLine;
import app.matinee.ui.library.query.QueryField;
import app.matinee.ui.library.table.FilmColumns;
import app.matinee.ui.library.table.FilmTable;
import app.matinee.ui.library.wall.PosterWall;
import app.matinee.ui.library.wall.WallParts;
import app.matinee.ui.library.watch.WatchPlace;
import app.matinee.ui.mirror.FilmQuestion;
import app.matinee.ui.mirror.FilmVerbs;
import app.matinee.ui.mirror.ListVerbs;
import app.matinee.ui.mirror.Mirror;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The library: search and filter above, the films as a wall or a table below.
public final class LibraryController implements Page {

    private static final Filter REFERENCE =
            Filter.NONE.with(new Condition.OnShelf(Shelf.REFERENCE));
    private static final PseudoClass TABLE = PseudoClass.getPseudoClass("table");

    private final LibraryViewModel model;
    private final Mirror mirror;
    private final LibraryHost host;
    private final LibrarySheets sheets;
    private final Texts texts;
    private final FilmVerbs verbs;
    private final Debounce opening = new Debounce(Duration.millis(60), this::openLead);

    @FXML private StackPane place;
    @FXML private BorderPane root;
    @FXML private VBox top;
    @FXML private SearchField search;
    @FXML private SegmentedControl<LibraryShape> shape;
    @FXML private Button panel;
    @FXML private Button add;
    @FXML private HBox filterRow;
    @FXML private StackPane chips;
    @FXML private Button choose;
    @FXML private MenuButton order;
    @FXML private MenuButton columns;
    @FXML private StackPane body;

    private boolean atWatchlist;

    private final PosterWall wall;
    private final FilmTable table;
    private final WatchPlace watch;
    private final FilterBar filters;
    private final EmptyStates empty;
    private final LibraryMemory memory;
    private final FilmFollower follower;
    private final CopyKeys copying;
    private final LibraryPrint print;
    private @Nullable ViewKeeping keeping;

    public LibraryController(
            LibraryViewModel model,
            Mirror mirror,
            LiveSettings settings,
            WallParts parts,
            LibraryHost host,
            LibrarySheets sheets) {
        this.model = model;
        this.mirror = mirror;
        this.host = host;
        this.sheets = sheets;
        this.texts = parts.texts();
        this.verbs = new FilmVerbs(mirror);
        FilmMenu menu =
                new FilmMenu(
                        model.selection(),
                        verbs,
                        this::open,
                        this::editSelected,
                        new ListsMenu(mirror.lists(), new ListVerbs(mirror), texts),
                        texts);
        copying =
                new CopyKeys(
                        sheets.clipboards(),
                        () -> model.selection().films().stream().map(CopiedLine::of).toList());
        menu.also(copying.actions(texts));
        print = new LibraryPrint(model, mirror, sheets.printing(), texts, settings);
        FilmMouse mouse = new FilmMouse(model, verbs, this::open, menu);
        FilmKeys keys = new FilmKeys(model, verbs, this::open);
        wall = new PosterWall(model, keys, mouse, parts);
        table =
                new FilmTable(
                        model, keys, mouse, new FilmColumns(texts, new DateText(texts, settings)));
        watch = new WatchPlace(model, mirror, settings, parts, keys, mouse);
        filters = new FilterBar(model, new FacetWords(texts), texts);
        empty = new EmptyStates(texts, sheets::add, this::clearFilter);
        memory = new LibraryMemory(settings, model, wall, table);
        follower = new FilmFollower(model, mirror.openFilm(), this::films);
    }

    /// "watchlist" is a shelf of the library.
    @Override
    public void shown(String key) {
        Shelf shelf = Coded.find(Shelf.class, key).orElse(null);
        filters.setPlace(shelf);
        atWatchlist = shelf == Shelf.WATCHLIST;
        shape.present(LibraryShape.LIST, atWatchlist);
        choose.setVisible(atWatchlist);
        memory.stand(key);
        if (Navigation.viewOf(key).isEmpty()) {
            model.standAt(shelf);
        }
        keeping().stand(key);
        list().requestFocus();
    }

    @Override
    public List<ActionItem> actions() {
        List<ActionItem> actions = new ArrayList<>(everywhere());
        if (atWatchlist) {
            actions.addAll(watch.actions(sheets.dialogs(), () -> open(true)));
        }
        return actions;
    }

    /// The commands of all its places.
    private List<ActionItem> everywhere() {
        return List.of(
                ActionItem.of(texts, "library.action.add", sheets::add)
                        .withIcon(Icon.ADD::node)
                        .withKeys("Shortcut+N"),
                ActionItem.of(texts, "library.action.search", search::requestFocus)
                        .withIcon(Icon.SEARCH::node)
                        .withKeys("Shortcut+F"),
                ActionItem.of(texts, "library.action.edit", this::editSelected)
                        .withIcon(Icon.PENCIL::node)
                        .withKeys("Shortcut+E"),
                ActionItem.of(texts, "library.action.export", this::export)
                        .withIcon(Icon.EXPORT::node)
                        .withKeys("Shortcut+Shift+E"),
                ActionItem.of(texts, "library.action.print", print::films).withKeys("Shortcut+P"),
                ActionItem.of(texts, "library.action.printFilm", print::film)
                        .withKeys("Shortcut+Alt+P"),
                ActionItem.of(texts, "library.action.wall", () -> shape.setValue(LibraryShape.WALL))
                        .withIcon(Icon.WALL::node)
                        .withKeys("Shortcut+Shift+P"),
                ActionItem.of(
                                texts,
                                "library.action.table",
                                () -> shape.setValue(LibraryShape.TABLE))
                        .withIcon(Icon.TABLE::node)
                        .withKeys("Shortcut+Shift+T"),
                ActionItem.of(texts, "library.action.larger", () -> wall.resizePosters(1))
                        .withKeys("Alt+PLUS"),
                ActionItem.of(texts, "library.action.smaller", () -> wall.resizePosters(-1))
                        .withKeys("Alt+MINUS"),
                ActionItem.of(texts, "library.action.narrower", () -> host.split().moveDivider(1))
                        .withKeys("Alt+Shift+RIGHT"),
                ActionItem.of(texts, "library.action.wider", () -> host.split().moveDivider(-1))
                        .withKeys("Alt+Shift+LEFT"),
                ActionItem.of(texts, "library.action.clear", this::clearFilter)
                        .withIcon(Icon.FILTER::node)
                        .withKeys("Shortcut+Shift+F"),
                ActionItem.of(texts, "library.action.view.save", () -> keeping().save())
                        .withIcon(Icon.SAVE::node)
                        .withKeys("Shortcut+Shift+S"),
                ActionItem.of(texts, "library.action.view.update", () -> keeping().keep())
                        .withIcon(Icon.SAVE::node)
                        .withKeys("Shortcut+Shift+U"));
    }

    /// What the status bar says: how many films of how many, and what is selected.
    @Override
    public ObservableValue<String> statusProperty() {
        return new LibraryStatus(model, texts).textProperty();
    }

    @FXML
    void initialize() {
        place.getChildren().setAll(host.split());
        host.split().show(root, host.page().get());
        chips.getChildren().add(filters);
        top.getChildren().add(new DoubtLine(model, texts));
        body.getChildren().addAll(wall, table, watch.node(), empty);
        watch.prepare(choose, sheets.dialogs(), () -> open(true));
        tools();
        shape.valueProperty().subscribe(this::showShape);
        copying.on(wall);
        copying.on(table);
        copying.on(watch.node());
        memory.start(shape, host.split());
        keepViews();
        follower.start();
        new SortMenu(model, texts).fill(order);
        new ColumnsMenu(table, texts).fill(columns);
        model.selection().leadProperty().subscribe(_ -> opening.call());
        model.shown().addListener((ListChangeListener<FilmSummary>) _ -> filmsChanged());
        mirror.films().completeProperty().subscribe(_ -> filmsChanged());
        model.tallyProperty().subscribe(_ -> filmsChanged());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pasted);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::escaped);
        new LineDrop(sheets).install(root);
        mirror.questions().answer(this::answer);
    }

    private void keepViews() {
        ViewKeeping views =
                new ViewKeeping(model, shape, mirror, host.navigation(), sheets.names(), texts);
        keeping = views;
        filterRow.getChildren().add(1, views.button());
        views.start();
    }

    private ViewKeeping keeping() {
        return Objects.requireNonNull(keeping);
    }

    private void tools() {
        shape.addIcon(LibraryShape.WALL, texts.get("library.action.wall"), Icon.WALL);
        shape.addIcon(LibraryShape.TABLE, texts.get("library.action.table"), Icon.TABLE);
        shape.addIcon(LibraryShape.LIST, texts.get("watch.action.list"), Icon.LISTS);
        iconOf(panel, Icon.PANEL, texts.get("library.panel"));
        panel.setOnAction(_ -> open(false));
        panel.visibleProperty().bind(host.split().besideProperty().not());
        panel.managedProperty().bind(panel.visibleProperty());
        iconOf(add, Icon.ADD, texts.get("library.action.add") + "  Ctrl+N");
        add.setOnAction(_ -> sheets.add());
        new QueryField(search, model, texts).start(this::toList);
    }

    private static void iconOf(Button button, Icon icon, String words) {
        button.setGraphic(icon.node());
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
    }

    private void toList() {
        if (model.selection().leadIndex() < 0) {
            model.selection().select(0);
        }
        list().requestFocus();
    }

    private Region list() {
        return switch (shape.getValue()) {
            case TABLE -> table;
            case LIST -> watch.node();
            case WALL -> wall;
            case null -> wall;
        };
    }

    private FilmList films() {
        return switch (shape.getValue()) {
            case TABLE -> table;
            case LIST -> watch.films();
            case WALL -> wall;
            case null -> wall;
        };
    }

    private void showShape(@Nullable LibraryShape now) {
        boolean asTable = now == LibraryShape.TABLE;
        boolean asList = now == LibraryShape.LIST;
        root.pseudoClassStateChanged(TABLE, asTable || asList);
        wall.setVisible(!asTable && !asList);
        table.setVisible(asTable);
        watch.node().setVisible(asList);
        for (MenuButton button : List.of(order, columns)) {
            boolean shown = (button == columns) == asTable;
            button.setVisible(shown);
            button.setManaged(shown);
        }
    }

    private void filmsChanged() {
        boolean complete = mirror.films().completeProperty().get();
        empty.show(model, complete);
        boolean none = model.shown().isEmpty();
        body.getChildren().forEach(part -> part.setOpacity(part == empty || !none ? 1 : 0));
        chips.getParent().setVisible(!empty.isNothingYet());
        host.split().emptyProperty().set(empty.isNothingYet());
        follower.filmsChanged();
    }

    /// Shows what another part of the window asked for, and nothing else.
    private void answer(FilmQuestion question) {
        follower.wantFirst();
        model.filterProperty()
                .set(
                        switch (question) {
                            case FilmQuestion.OfCeremony(CeremonyRef ceremony) ->
                                    Filter.NONE.with(new Condition.At(ceremony));
                            case FilmQuestion.Counted(String name, Set<Long> films) ->
                                    Filter.NONE.with(new Condition.Among(name, films));
                            case FilmQuestion.OfPerson(PersonRef person, boolean reference) ->
                                    (reference ? REFERENCE : Filter.NONE)
                                            .with(new Condition.With(person));
                        });
    }

    private void clearFilter() {
        model.filterProperty().set(model.filterProperty().get().opened());
    }

    private void openLead() {
        FilmSummary lead = model.selection().leadProperty().get();
        if (lead != null) {
            mirror.openFilm().open(lead.id());
        }
    }

    private void open(boolean wide) {
        opening.flush();
        if (wide) {
            host.split().expandPage();
        } else {
            host.split().openPage();
        }
    }

    private void editSelected() {
        if (model.selection().count() > 0) {
            sheets.edit(model.selection().films());
        }
    }

    private void export() {
        sheets.export(model.shown(), model.selection().films());
    }

    /// Escape asks for everything again, once what has the focus has nothing to take back itself.
    private void escaped(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !model.filterProperty().get().isOpen()) {
            clearFilter();
            event.consume();
        }
    }

    private void pasted(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.V && !search.field().isFocused()) {
            sheets.paste();
            event.consume();
        }
    }
}
