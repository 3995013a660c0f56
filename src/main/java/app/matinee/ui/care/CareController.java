package app.matinee.ui.care;

import app.matinee.text.Say;
import app.matinee.text.Texts;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.BaseText;
import app.matinee.ui.kit.Chip;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.EmptyState;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.Page;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The place “Care”. Up and Down go from one thing to the next wherever the focus is, Enter takes
/// what was typed and goes on, Alt+Left and Alt+Right go from kind to kind.
public final class CareController implements Page {

    /// The height of a row at 100 % text.
    private static final double ROW = 56;

    private static final double BASE_TEXT = 14;
    private static final String BEFORE = "Alt+Left";
    private static final String AFTER = "Alt+Right";

    /// Heard before a text that is edited takes them for its own.
    private static final KeyCombination KIND_BEFORE = KeyCombination.valueOf(BEFORE);

    private static final KeyCombination KIND_AFTER = KeyCombination.valueOf(AFTER);

    private final CareParts parts;
    private final Texts texts;
    private final CareViewModel model;
    private final CareWords words;
    private final MendPane mend;
    private final EmptyState nothing;
    private final Map<CareKind, Chip> chips = new EnumMap<>(CareKind.class);
    private final ListView<CareItem> list = new ListView<>();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private boolean wantsFocus;
    private boolean filling;

    @FXML private VBox root;
    @FXML private FlowPane kinds;
    @FXML private HBox work;
    @FXML private StackPane body;

    public CareController(CareParts parts) {
        this.parts = parts;
        this.texts = parts.texts();
        this.model = new CareViewModel(parts);
        this.words = new CareWords(texts, new DateText(texts, parts.settings()));
        this.mend = new MendPane(parts, model, words);
        this.nothing =
                new EmptyState(texts.get("care.nothing"), texts.get("care.nothing.text"))
                        .withoutSlots();
    }

    @FXML
    private void initialize() {
        for (CareKind kind : CareKind.values()) {
            Chip chip = new Chip();
            chip.setOnAction(_ -> {
                chip.setSelected(true);
                model.kindProperty().set(kind);
                focusMend();
            });
            chips.put(kind, chip);
            kinds.getChildren().add(chip);
        }
        BaseText text = new BaseText(() -> {});
        text.fontProperty()
                .subscribe(
                        font -> list.setFixedCellSize(Math.rint(ROW * font.getSize() / BASE_TEXT)));
        body.getChildren().addAll(text, nothing);
        nothing.setVisible(false);
        list.setId("care");
        list.getStyleClass().add("care-list");
        list.setAccessibleText(texts.get("screen.care"));
        list.setCellFactory(_ -> new CareCell(parts, words));
        HBox.setHgrow(list, Priority.ALWAYS);
        ScrollPane mending = new ScrollPane(mend);
        mending.getStyleClass().add("care-mending");
        mending.setFitToWidth(true);
        mending.setFitToHeight(true);
        mending.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        mending.setFocusTraversable(false);
        work.getChildren().addAll(list, mending);
        list.getSelectionModel().selectedItemProperty().subscribe(this::chose);
        model.listsProperty().subscribe(_ -> fill());
        model.kindProperty().subscribe(_ -> fill());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.visibleProperty().subscribe(model::watch);
    }

    @Override
    public void shown(String place) {
        wantsFocus = true;
        model.watch(true);
        focusMend();
    }

    @Override
    public ObservableValue<String> statusProperty() {
        return status.getReadOnlyProperty();
    }

    @Override
    public List<ActionItem> actions() {
        return List.of(
                ActionItem.of(texts, "care.action.earlier", () -> stepKind(-1))
                        .withIcon(Icon.CHEVRON_LEFT::node)
                        .withKeys(BEFORE),
                ActionItem.of(texts, "care.action.later", () -> stepKind(1))
                        .withIcon(Icon.CHEVRON_RIGHT::node)
                        .withKeys(AFTER),
                ActionItem.of(texts, "care.action.open", mend::openFilm)
                        .withIcon(Icon.FILM::node)
                        .withKeys("Shortcut+ENTER"),
                ActionItem.of(texts, "care.action.paste", mend::paste)
                        .withIcon(Icon.PASTE::node)
                        .withKeys("Shortcut+Shift+V"));
    }

    private void stepKind(int by) {
        model.step(by);
        focusMend();
    }

    /// The one that was mended is gone, so that the next stands in its place.
    private void fill() {
        CareLists lists = model.listsProperty().get();
        CareKind kind = model.kindProperty().get();
        Say say = new Say(texts);
        chips.forEach((each, chip) -> {
            chip.setText(
                    texts.get("care.kind." + each.code()) + "  " + say.number(lists.count(each)));
            chip.setSelected(each == kind);
        });
        int at = list.getSelectionModel().getSelectedIndex();
        CareItem before = list.getSelectionModel().getSelectedItem();
        List<CareItem> items = lists.of(kind);
        filling = true;
        list.getItems().setAll(items);
        int to = place(items, before);
        list.getSelectionModel()
                .clearAndSelect(to >= 0 ? to : Math.clamp(at, 0, Math.max(0, items.size() - 1)));
        filling = false;
        chose(list.getSelectionModel().getSelectedItem());
        nothing.setVisible(model.isRead() && items.isEmpty());
        work.setVisible(!items.isEmpty());
        int left = lists.count(kind);
        status.set(model.isRead() ? texts.get("care.status", left, say.number(left)) : "");
        if (wantsFocus && !items.isEmpty() || gone(before, to)) {
            focusMend();
        }
    }

    private static boolean gone(@Nullable CareItem before, int place) {
        return before != null && place < 0;
    }

    private static int place(List<CareItem> items, @Nullable CareItem before) {
        for (int i = 0; before != null && i < items.size(); i++) {
            CareItem item = items.get(i);
            if (item.key() == before.key() && item.getClass() == before.getClass()) {
                return i;
            }
        }
        return -1;
    }

    private void chose(@Nullable CareItem item) {
        if (!filling) {
            mend.show(item, model.kindProperty().get());
        }
    }

    private void focusMend() {
        if (!list.getItems().isEmpty()) {
            wantsFocus = false;
            mend.focus();
        }
    }

    private void pressed(KeyEvent event) {
        if (KIND_BEFORE.match(event) || KIND_AFTER.match(event)) {
            stepKind(KIND_BEFORE.match(event) ? -1 : 1);
            event.consume();
            return;
        }
        boolean plain = !event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown();
        boolean inChips = event.getTarget() instanceof Node node && kinds.equals(node.getParent());
        if (!plain || inChips) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> go(1);
            case UP -> go(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(int by) {
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, last);
            list.getSelectionModel().clearAndSelect(to);
            list.scrollTo(Math.max(0, to - 3));
            mend.focus();
        }
    }
}
