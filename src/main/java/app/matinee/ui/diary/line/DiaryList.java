package app.matinee.ui.diary.line;

import app.matinee.model.Diary;
import app.matinee.model.DiaryEntry;
import app.matinee.model.DiaryMonth;
import app.matinee.model.FilmSummary;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import app.matinee.ui.diary.part.DiaryActs;
import app.matinee.ui.diary.part.DiaryParts;
import app.matinee.ui.diary.part.DiaryWords;
import app.matinee.ui.diary.part.ViewingDrag;
import app.matinee.ui.kit.BaseText;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.list.CopiedLine;
import app.matinee.ui.kit.list.ListHabits;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// All viewings, the latest first. Enter opens the film, 1 to 5 and the arrows rate, R marks a
/// rewatch, Alt with an arrow carries what is chosen to the day after or before, Delete deletes; a
/// line dropped on another takes its day.
public final class DiaryList extends StackPane {

    /// The height of a row at 100 % text.
    private static final double ROW = 70;

    private static final double BASE_TEXT = 14;
    private static final int STEP = 10;

    /// The row of the latest viewing, under the head of its month.
    private static final int LATEST = 1;

    private final DiaryActs acts;
    private final DiaryParts parts;
    private final ViewingDrag drag = new ViewingDrag();
    private final ViewingDetails details;
    private final ListView<DiaryRow> list = new ListView<>();
    private final ListHabits<DiaryRow> habits;
    private Diary diary = Diary.EMPTY;
    private DiaryRows rows = new DiaryRows(Diary.EMPTY);
    private Consumer<@Nullable PartialDate> moved = _ -> {};

    /// @param redate asks for another date of what is chosen
    public DiaryList(DiaryParts parts, DiaryWords words, DiaryActs acts, Runnable redate) {
        this.parts = parts;
        this.acts = acts;
        this.details = new ViewingDetails(parts.mirror().journal(), parts.jobs());
        BaseText text = new BaseText(() -> {});
        getChildren().addAll(list, text);
        text.fontProperty()
                .subscribe(
                        font -> list.setFixedCellSize(Math.rint(ROW * font.getSize() / BASE_TEXT)));
        list.setId("diary");
        list.getStyleClass().add("diary-list");
        list.setAccessibleText(parts.texts().get("screen.diary"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(_ -> draggable(new DiaryCell(parts, words, details, acts)));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setContextMenu(
                new ContextMenu(
                        item("diary.menu.open", Icon.FILM, this::open),
                        item("diary.menu.rewatch", Icon.REWATCH, this::rewatch),
                        item("diary.menu.move", Icon.DATE, redate),
                        item("diary.menu.delete", Icon.DELETE, () -> acts.delete(chosen()))));
        habits =
                ListHabits.on(list, this::sortKey)
                        .copying(this::copied)
                        .menu(parts.texts(), List.of())
                        .remembering("diary", DiaryList::key, parts.settings());
        habits.letters().except("0123456789rR");
        list.sceneProperty().subscribe(_ -> text.applyCss());
        list.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(at -> {
                    if (at.intValue() >= 0) {
                        moved.accept(at.intValue() <= LATEST ? null : date());
                    }
                });
    }

    /// @param action gets the date of each line that is gone to; null for the latest
    public void setOnMoved(Consumer<@Nullable PartialDate> action) {
        moved = action;
    }

    /// Shows a diary; what was chosen and the place stay.
    public void show(Diary now) {
        Set<Long> chosen = chosen();
        int top = list.getSelectionModel().getSelectedIndex();
        diary = now;
        rows = new DiaryRows(now);
        details.forget();
        list.setItems(FXCollections.observableList(rows));
        if (!chosen.isEmpty()) {
            choose(chosen);
        } else if (top >= 0 && !rows.isEmpty()) {
            list.getSelectionModel().select(Math.min(top, rows.size() - 1));
        }
    }

    /// Shows the films of the rows as they are now.
    public void refresh() {
        list.refresh();
    }

    public void focus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty() && rows.size() > 1) {
            list.getSelectionModel().clearAndSelect(1);
        }
    }

    /// Goes to the latest viewing that is not after a date, under the head of its month.
    public void goTo(PartialDate date) {
        if (diary.size() == 0) {
            return;
        }
        int row = rows.rowOf(Math.min(diary.first(date), diary.size() - 1));
        list.getSelectionModel().clearAndSelect(row);
        list.scrollTo(Math.max(0, row - 1));
        list.requestFocus();
    }

    /// Goes to the month after or before the one the chosen line is in.
    public void step(int months) {
        if (diary.size() == 0) {
            return;
        }
        int now = rows.monthAt(Math.max(0, list.getSelectionModel().getSelectedIndex()));
        int to = Math.clamp(now - months, 0, diary.months().size() - 1);
        int head = rows.rowOfMonth(to);
        list.getSelectionModel().clearAndSelect(head + 1);
        list.scrollTo(head);
        list.requestFocus();
    }

    /// The chosen viewings; those of a whole month where only its head is chosen.
    public Set<Long> chosen() {
        return entries().stream()
                .map(DiaryEntry::viewing)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The date of the first chosen viewing; null without one.
    public @Nullable PartialDate date() {
        return entries().stream().findFirst().map(DiaryEntry::date).orElse(null);
    }

    /// The month of the chosen line, the latest where none is chosen; empty without a viewing.
    public List<DiaryEntry> month() {
        if (diary.size() == 0) {
            return List.of();
        }
        int row = Math.max(0, list.getSelectionModel().getSelectedIndex());
        DiaryMonth month = diary.months().get(rows.monthAt(row));
        return IntStream.range(month.from(), month.to()).mapToObj(diary::entry).toList();
    }

    private List<CopiedLine> copied() {
        return entries().stream()
                .flatMap(entry ->
                        parts.mirror().films().find(entry.film()).stream()
                                .map(film -> copied(entry, film)))
                .toList();
    }

    private static CopiedLine copied(DiaryEntry entry, FilmSummary film) {
        PartialDate date = entry.date();
        return CopiedLine.of(film)
                .withBefore(date == null ? "" : date.iso())
                .withRating(entry.rating());
    }

    /// What a line is found by: the title of its film, folded already.
    private String sortKey(DiaryRow row) {
        return row instanceof DiaryRow.Seen(var entry, _)
                ? parts.mirror().films().find(entry.film()).map(FilmSummary::sortKey).orElse("")
                : "";
    }

    private static String key(DiaryRow row) {
        return row instanceof DiaryRow.Seen(var entry, _) ? String.valueOf(entry.viewing()) : "";
    }

    private List<DiaryEntry> entries() {
        return list.getSelectionModel().getSelectedItems().stream()
                .flatMap(row ->
                        row instanceof DiaryRow.Seen(var entry, _)
                                ? Stream.of(entry)
                                : Stream.empty())
                .toList();
    }

    /// The chosen lines stand elsewhere once they were moved.
    private void choose(Set<Long> viewings) {
        list.getSelectionModel().clearSelection();
        int left = viewings.size();
        int first = -1;
        for (int place = 0; place < diary.size() && left > 0; place++) {
            if (viewings.contains(diary.viewing(place))) {
                left--;
                int row = rows.rowOf(place);
                first = first < 0 ? row : first;
                list.getSelectionModel().select(row);
            }
        }
        if (first >= 0) {
            list.getFocusModel().focus(first);
        }
    }

    private ListCell<DiaryRow> draggable(DiaryCell cell) {
        cell.setOnDragDetected(event -> {
            if (cell.getItem() instanceof DiaryRow.Seen(var entry, _)) {
                Set<Long> chosen = chosen();
                Set<Long> carried =
                        chosen.contains(entry.viewing()) ? chosen : Set.of(entry.viewing());
                String title =
                        parts.mirror()
                                .films()
                                .find(entry.film())
                                .map(FilmSummary::title)
                                .orElse("");
                drag.begin(cell, carried, title);
                event.consume();
            }
        });
        drag.onto(
                cell,
                viewings -> {
                    switch (cell.getItem()) {
                        case null -> {}
                        case DiaryRow.Month(var month) -> acts.move(viewings, month.period());
                        case DiaryRow.Seen(var entry, _) -> acts.move(viewings, entry.date());
                    }
                });
        return cell;
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown()) {
            return;
        }
        if (event.isAltDown()) {
            switch (event.getCode()) {
                case UP -> carry(1);
                case DOWN -> carry(-1);
                default -> {
                    return;
                }
            }
            event.consume();
            return;
        }
        switch (event.getCode()) {
            case ENTER -> open();
            case DELETE, BACK_SPACE -> acts.delete(chosen());
            case R -> {
                if (habits.letters().isTyping()) {
                    return;
                }
                rewatch();
            }
            case DIGIT1, NUMPAD1 -> rate(2);
            case DIGIT2, NUMPAD2 -> rate(4);
            case DIGIT3, NUMPAD3 -> rate(6);
            case DIGIT4, NUMPAD4 -> rate(8);
            case DIGIT5, NUMPAD5 -> rate(10);
            case DIGIT0, NUMPAD0 -> rate(0);
            case LEFT -> first().ifPresent(entry -> rate(halves(entry) - 1));
            case RIGHT -> first().ifPresent(entry -> rate(halves(entry) + 1));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private MenuItem item(String key, Icon icon, Runnable action) {
        MenuItem item = new MenuItem(parts.texts().get(key), icon.node(Icon.SMALL));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void open() {
        first().ifPresent(entry -> acts.open(entry.film()));
    }

    private void rewatch() {
        first().ifPresent(entry -> acts.rewatch(chosen(), !entry.rewatch()));
    }

    private Optional<DiaryEntry> first() {
        return entries().stream().findFirst();
    }

    private static int halves(DiaryEntry entry) {
        Rating rating = entry.rating();
        return rating == null ? 0 : rating.halfStars();
    }

    private void rate(int halves) {
        acts.rate(chosen(), halves <= 0 ? null : new Rating(Math.min(halves, STEP) * STEP));
    }

    /// From a day to the one beside it; less than a day known stays where it is.
    private void carry(int days) {
        first().map(DiaryEntry::date)
                .filter(date -> date.precision() == PartialDate.Precision.DAY)
                .ifPresent(
                        date -> acts.move(chosen(), PartialDate.of(date.start().plusDays(days))));
    }
}
