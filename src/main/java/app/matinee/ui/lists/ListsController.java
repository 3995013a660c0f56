package app.matinee.ui.lists;

import app.matinee.model.FilmList;
import app.matinee.model.ListItem;
import app.matinee.model.SavedView;
import app.matinee.text.Texts;
import app.matinee.text.Typeset;
import app.matinee.transfer.Exporters;
import app.matinee.transfer.writing.ListExporter;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.EmptyState;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.Page;
import app.matinee.ui.kit.inplace.InPlace;
import app.matinee.ui.kit.list.ListHabits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// The lists: their names at the left, one of them at the right.
public final class ListsController implements Page {

    /// How many of the actions are about lists, not about films on them.
    private static final int OF_LISTS = 11;

    private final ListParts parts;
    private final ListTravel travel;
    private final Texts texts;
    private final ListProgress progress;
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ListPane pane;

    /// The list to choose once it has been read, 0 for none.
    private long wanted;

    private boolean toBeNamed;
    private boolean toBeFiltered;

    @FXML private StackPane root;
    @FXML private BorderPane both;
    @FXML private StackPane place;
    @FXML private Button fresh;
    @FXML private ListView<FilmList> names;

    public ListsController(ListParts parts, ListTravel travel) {
        this.parts = parts;
        this.travel = travel;
        this.texts = parts.texts();
        this.progress = new ListProgress(parts.films());
        this.pane = new ListPane(parts);
    }

    @FXML
    private void initialize() {
        place.getChildren().add(pane);
        names.setCellFactory(_ -> new ListNameCell(texts, progress));
        names.getSelectionModel().selectedItemProperty().subscribe((_, list) -> choose(list));
        names.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        ListHabits.on(names, FilmList::name)
                .menu(texts, actions().stream().limit(OF_LISTS).skip(1).toList())
                .remembering("lists", list -> String.valueOf(list.id()), parts.settings());
        fresh.setOnAction(_ -> make());
        pane.more().setOnShowing(_ -> fillMenu());
        pane.more().getItems().setAll(new MenuItem());
        Button first = new Button(texts.get("lists.new"));
        first.getStyleClass().add("accent");
        first.setOnAction(_ -> make());
        EmptyState empty =
                new EmptyState(texts.get("lists.empty"), texts.get("lists.empty.about"))
                        .action(first);
        var none = Bindings.isEmpty(parts.lists().all());
        empty.visibleProperty().bind(none);
        both.visibleProperty().bind(none.not());
        root.getChildren().add(empty);
        parts.lists().all().subscribe(this::show);
        travel.mirror()
                .listPages()
                .answer(list -> {
                    wanted = list;
                    show();
                });
        parts.films().all().subscribe(this::filmsChanged);
        show();
    }

    @Override
    public void shown(String at) {
        show();
        filmsChanged();
        names.requestFocus();
    }

    @Override
    public List<ActionItem> actions() {
        List<ActionItem> actions = new ArrayList<>();
        actions.add(
                ActionItem.of(texts, "lists.new", this::make)
                        .withKeys("Shortcut+N")
                        .withIcon(Icon.ADD::node));
        actions.add(
                ActionItem.of(texts, "lists.newFiltered", this::makeFollowing)
                        .withKeys("Shortcut+Shift+N")
                        .withIcon(Icon.FILTER::node));
        var chosen = names.getSelectionModel().selectedItemProperty().isNotNull();
        actions.add(
                ActionItem.of(texts, "lists.add", pane::addFilms)
                        .withKeys("Shortcut+F")
                        .enabledWhen(chosen));
        actions.add(
                ActionItem.of(texts, "lists.rename", pane::rename)
                        .withKeys("F2")
                        .enabledWhen(chosen));
        actions.add(ActionItem.of(texts, "lists.duplicate", this::duplicate).enabledWhen(chosen));
        actions.add(
                ActionItem.of(texts, "lists.copy", this::copy)
                        .withIcon(Icon.COPY::node)
                        .withKeys("Shortcut+Shift+C")
                        .enabledWhen(chosen));
        actions.add(
                ActionItem.of(texts, "lists.filter", pane::editFilter)
                        .withIcon(Icon.FILTER::node)
                        .enabledWhen(chosen));
        actions.add(
                ActionItem.of(texts, "lists.write", () -> chosen().ifPresent(travel::write))
                        .withIcon(Icon.DESK::node)
                        .withKeys("Shortcut+Shift+W")
                        .enabledWhen(chosen));
        actions.add(
                ActionItem.of(texts, "lists.import", travel::bringIn).withIcon(Icon.IMPORT::node));
        actions.add(
                ActionItem.of(texts, "lists.print", this::print)
                        .withKeys("Shortcut+P")
                        .enabledWhen(chosen));
        actions.add(
                ActionItem.of(texts, "lists.delete", this::delete)
                        .withIcon(Icon.DELETE::node)
                        .enabledWhen(chosen));
        actions.addAll(pane.films().actions(texts));
        return actions;
    }

    @Override
    public ObservableValue<String> statusProperty() {
        return status.getReadOnlyProperty();
    }

    /// A list would take F2 for itself, to edit a cell.
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.F2 && chosen().isPresent()) {
            pane.rename();
            event.consume();
        }
    }

    private Optional<FilmList> chosen() {
        return Optional.ofNullable(names.getSelectionModel().getSelectedItem());
    }

    private void filmsChanged() {
        if (root.getScene() != null && root.isVisible()) {
            names.refresh();
            chosen().ifPresent(pane::show);
        }
    }

    /// Shows the lists as they are now; the one that was chosen stays chosen.
    private void show() {
        List<FilmList> all = List.copyOf(parts.lists().all());
        long before = wanted != 0 ? wanted : chosen().map(FilmList::id).orElse(0L);
        if (!all.equals(names.getItems())) {
            names.getItems().setAll(all);
        }
        // What was chosen when the program was left is chosen again by now.
        long keep = before != 0 ? before : chosen().map(FilmList::id).orElse(0L);
        status.set(texts.get("lists.status", all.size()));
        Optional<FilmList> kept = all.stream().filter(list -> list.id() == keep).findFirst();
        FilmList now = kept.orElse(all.isEmpty() ? null : all.getFirst());
        if (now != null) {
            names.getSelectionModel().select(now);
        }
        if (kept.isPresent() && wanted != 0) {
            wanted = 0;
            if (toBeFiltered) {
                pane.editFilter();
            } else if (toBeNamed) {
                pane.rename();
            }
            toBeNamed = false;
            toBeFiltered = false;
        }
    }

    private void choose(FilmList list) {
        pane.setVisible(list != null);
        if (list != null) {
            pane.show(list);
        }
    }

    private void make() {
        InPlace.finishIn(root);
        parts.verbs().make(texts.get("lists.unnamed"), List.of(), this::chooseAndName);
    }

    /// A list of what the library shows now, which keeps itself current.
    private void makeFollowing() {
        InPlace.finishIn(root);
        SavedView shown = travel.mirror().views().shownProperty().get();
        String query = shown == null ? "" : shown.query();
        parts.verbs()
                .makeFollowing(
                        texts.get("lists.unnamed"),
                        query,
                        id -> {
                            toBeFiltered = query.isBlank();
                            chooseAndName(id);
                        });
    }

    private void chooseAndName(long id) {
        wanted = id;
        toBeNamed = true;
        show();
    }

    private void duplicate() {
        chosen().ifPresent(list ->
                parts.verbs()
                        .duplicate(
                                list, texts.get("lists.copyOf", list.name()), this::chooseAndName));
    }

    private void delete() {
        chosen().ifPresent(parts.verbs()::delete);
    }

    private void merge(FilmList from, FilmList into) {
        parts.verbs()
                .merge(
                        from,
                        into,
                        id -> {
                            wanted = id;
                            show();
                        });
    }

    /// The list as lines of Markdown, which are plain text, too.
    private void copy() {
        chosen().ifPresent(list -> {
            StringBuilder lines = new StringBuilder();
            int number = 1;
            for (ListItem item : list.items()) {
                String film =
                        parts.films()
                                .find(item.filmId())
                                .map(f ->
                                        f.year() == null
                                                ? f.title()
                                                : f.title() + " (" + f.year() + ")")
                                .orElse("");
                lines.append(list.ranked() ? number++ + ". " : "- ").append(film);
                if (!item.note().isBlank()) {
                    lines.append(": ").append(item.note().strip().replace('\n', ' '));
                }
                lines.append('\n');
            }
            parts.clipboards().copy(lines.toString());
        });
    }

    private Menu exports() {
        Menu menu = new Menu(texts.get("lists.export"), Icon.EXPORT.node(Icon.SMALL));
        for (ListExporter exporter : Exporters.ofLists()) {
            MenuItem item = new MenuItem(texts.get("lists.export." + exporter.format()));
            item.setOnAction(
                    _ -> chosen().ifPresent(list -> travel.export(list, exporter, status::set)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void print() {
        chosen().ifPresent(list -> parts.printing().print(new ListPrintout(parts).of(list)));
    }

    private void fillMenu() {
        Menu merge = new Menu(texts.get("lists.merge"), Icon.MERGE.node(Icon.SMALL));
        chosen().ifPresent(from ->
                names.getItems().stream()
                        .filter(list -> list.id() != from.id())
                        .forEach(into -> {
                            MenuItem item = new MenuItem(Typeset.brief(into.name()));
                            item.setMnemonicParsing(false);
                            item.setOnAction(_ -> merge(from, into));
                            merge.getItems().add(item);
                        }));
        merge.setDisable(merge.getItems().isEmpty());
        List<MenuItem> items =
                new ArrayList<>(
                        actions().stream()
                                .limit(OF_LISTS)
                                .skip(2)
                                .map(ActionItem::menuItem)
                                .toList());
        items.add(items.size() - 1, merge);
        items.add(items.size() - 1, exports());
        pane.more().getItems().setAll(items);
    }
}
