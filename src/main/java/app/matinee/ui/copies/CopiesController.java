package app.matinee.ui.copies;

import app.matinee.model.OwnedCopy;
import app.matinee.text.Say;
import app.matinee.text.Texts;
import app.matinee.ui.copies.CopiesViewModel.Part;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.BaseText;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.EmptyState;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.Page;
import app.matinee.ui.kit.SearchField;
import app.matinee.ui.kit.SegmentedControl;
import app.matinee.ui.kit.list.CopiedLine;
import app.matinee.ui.kit.list.ListHabits;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The place “Owned”. L lends the chosen copies, B brings them back, E changes them, Delete takes
/// them away; digits and Enter, as a scanner types them, go to the copy with that barcode.
public final class CopiesController implements Page {

    /// The height of a row at 100 % text.
    private static final double ROW = 64;

    private static final double BASE_TEXT = 14;

    private final CopyParts parts;
    private final Texts texts;
    private final CopiesViewModel model;
    private final CopySheets sheets;
    private final CopyWords words;
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final EmptyState empty;
    private final EmptyState nothingFound;
    private final ListView<CopyRow> list = new ListView<>();

    @FXML private StackPane root;
    @FXML private SegmentedControl<Part> part;
    @FXML private SearchField search;
    @FXML private Label scan;
    @FXML private VBox whole;
    @FXML private StackPane body;

    public CopiesController(CopyParts parts) {
        this.parts = parts;
        this.texts = parts.texts();
        this.model = new CopiesViewModel(parts);
        this.sheets = new CopySheets(parts, model);
        this.words = new CopyWords(texts, new DateText(texts, parts.settings()));
        this.empty =
                new EmptyState(texts.get("copies.empty"), texts.get("copies.empty.text"))
                        .withoutSlots();
        this.nothingFound =
                new EmptyState(texts.get("copies.none"), texts.get("copies.none.text"))
                        .withoutSlots();
    }

    @FXML
    private void initialize() {
        for (Part each : Part.values()) {
            part.add(each, texts.get("copies.part." + each.name().toLowerCase(Locale.ROOT)), null);
        }
        part.valueProperty().bindBidirectional(model.partProperty());
        search.textProperty().bindBidirectional(model.wordsProperty());
        scan.setGraphic(Icon.DISC.node(Icon.SMALL));
        BaseText text = new BaseText(() -> {});
        text.fontProperty()
                .subscribe(
                        font -> list.setFixedCellSize(Math.rint(ROW * font.getSize() / BASE_TEXT)));
        body.getChildren().addAll(text, list, nothingFound, empty);
        list.setId("copies");
        list.getStyleClass().add("copy-list");
        list.setAccessibleText(texts.get("screen.owned"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(_ -> new CopyCell(parts, words, model::today, this::open));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.setContextMenu(
                new ContextMenu(
                        item("copies.menu.open", Icon.FILM, this::open),
                        item("copies.menu.lend", Icon.PERSON, () -> chosen(sheets::lend)),
                        item("copies.menu.back", Icon.HOME, () -> chosen(model::bringBack)),
                        item("copies.menu.edit", Icon.PENCIL, () -> chosen(sheets::edit)),
                        item("copies.menu.remove", Icon.DELETE, () -> chosen(model::remove))));
        ListHabits.withoutLetters(list)
                .copying(this::copied)
                .menu(texts, List.of())
                .remembering("copies", row -> String.valueOf(row.copy().id()), parts.settings());
        BarcodeScan.in(root, this::scanned);
        model.shownProperty().subscribe(this::show);
        model.allProperty().subscribe(_ -> show(model.shownProperty().get()));
        root.visibleProperty().subscribe(model::watch);
    }

    @Override
    public void shown(String place) {
        model.watch(true);
        list.requestFocus();
    }

    @Override
    public ObservableValue<String> statusProperty() {
        return status.getReadOnlyProperty();
    }

    @Override
    public List<ActionItem> actions() {
        return List.of(
                ActionItem.of(texts, "copies.action.search", search::requestFocus)
                        .withIcon(Icon.SEARCH::node)
                        .withKeys("Shortcut+F"),
                ActionItem.of(texts, "copies.action.lend", () -> chosen(sheets::lend))
                        .withIcon(Icon.PERSON::node)
                        .withKeys("Alt+L"),
                ActionItem.of(texts, "copies.action.back", () -> chosen(model::bringBack))
                        .withIcon(Icon.HOME::node)
                        .withKeys("Alt+B"),
                ActionItem.of(texts, "copies.action.edit", () -> chosen(sheets::edit))
                        .withIcon(Icon.PENCIL::node)
                        .withKeys("Shortcut+E"),
                ActionItem.of(texts, "copies.part.all", () -> part.setValue(Part.ALL))
                        .withKeys("Alt+1"),
                ActionItem.of(texts, "copies.part.home", () -> part.setValue(Part.HOME))
                        .withKeys("Alt+2"),
                ActionItem.of(texts, "copies.part.lent", () -> part.setValue(Part.LENT))
                        .withKeys("Alt+3"));
    }

    private void show(List<CopyRow> rows) {
        Set<Long> kept =
                list.getSelectionModel().getSelectedItems().stream()
                        .map(row -> row.copy().id())
                        .collect(Collectors.toSet());
        int top = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(rows);
        if (!kept.isEmpty()) {
            choose(kept);
        }
        if (list.getSelectionModel().isEmpty() && !rows.isEmpty()) {
            list.getSelectionModel().select(Math.clamp(top, 0, rows.size() - 1));
        }
        var all = model.allProperty().get();
        boolean none = all != null && all.isEmpty();
        empty.setVisible(none);
        nothingFound.setVisible(!none && all != null && rows.isEmpty());
        whole.getChildren().getFirst().setDisable(none);
        Say say = new Say(texts);
        status.set(
                all == null || none
                        ? ""
                        : texts.get(
                                "copies.status",
                                all.size(),
                                say.number(all.size()),
                                model.lent(),
                                model.overdue()));
    }

    private CopiedLine copied(CopyRow row) {
        String what =
                Stream.of(row.copy().medium(), row.copy().edition(), row.copy().place())
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining(", "));
        return CopiedLine.of(row.film()).withAfter(what);
    }

    private void choose(Set<Long> copies) {
        list.getSelectionModel().clearSelection();
        for (int i = 0; i < list.getItems().size(); i++) {
            if (copies.contains(list.getItems().get(i).copy().id())) {
                list.getSelectionModel().select(i);
            }
        }
    }

    private void chosen(Consumer<List<OwnedCopy>> action) {
        List<OwnedCopy> copies =
                list.getSelectionModel().getSelectedItems().stream().map(CopyRow::owned).toList();
        if (!copies.isEmpty()) {
            action.accept(copies);
        }
    }

    private void open() {
        CopyRow row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            parts.door().accept(row.film().id());
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> open();
            case L -> chosen(sheets::lend);
            case B -> chosen(model::bringBack);
            case E -> chosen(sheets::edit);
            case DELETE -> chosen(model::remove);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Goes to the copies with a barcode, whatever was looked for before.
    private void scanned(String code) {
        List<OwnedCopy> found = model.scanned(code);
        search.setText("");
        part.setValue(Part.ALL);
        if (found.isEmpty()) {
            new BarcodeSheet(parts, model, sheets, words, code).open();
            return;
        }
        choose(found.stream().map(owned -> owned.copy().id()).collect(Collectors.toSet()));
        int first = list.getSelectionModel().getSelectedIndices().stream().findFirst().orElse(0);
        list.getFocusModel().focus(first);
        list.scrollTo(Math.max(0, first - 2));
        list.requestFocus();
    }

    private MenuItem item(String key, Icon icon, Runnable action) {
        MenuItem item = new MenuItem(texts.get(key), icon.node(Icon.SMALL));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
