package app.matinee.ui.diary.calendar;

import app.matinee.model.Diary;
import app.matinee.model.PartialDate;
import app.matinee.text.Texts;
import app.matinee.ui.diary.part.DiaryParts;
import app.matinee.ui.diary.part.DiaryWords;
import app.matinee.ui.kit.Icon;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The days of a year at a glance. The arrows go from month to month, Enter opens one; a click on a
/// day goes to what was seen on it.
public final class YearPane extends VBox {

    private static final int MONTHS = 12;

    private final DiaryWords words;
    private final Texts texts;
    private final Consumer<YearMonth> opened;
    private final Consumer<LocalDate> chosen;
    private final Label title = new Label();
    private final Label aside = new Label();
    private final FlowPane months = new FlowPane();
    private final List<YearMonthBlock> blocks = new ArrayList<>();
    private Diary diary = Diary.EMPTY;
    private int year;
    private Consumer<PartialDate> moved = _ -> {};

    /// @param opened gets the month that Enter or a click was for
    /// @param chosen gets the day that was pressed
    public YearPane(
            DiaryParts parts,
            DiaryWords words,
            Consumer<YearMonth> opened,
            Consumer<LocalDate> chosen) {
        this.words = words;
        this.texts = parts.texts();
        this.opened = opened;
        this.chosen = chosen;
        this.year = LocalDate.now(parts.clock()).getYear();
        getStyleClass().add("diary-calendar");
        title.getStyleClass().add("reading");
        aside.getStyleClass().addAll("caption", "muted");
        HBox head =
                new HBox(
                        step("diary.year.previous", Icon.CHEVRON_LEFT, -1),
                        title,
                        step("diary.year.next", Icon.CHEVRON_RIGHT, 1),
                        aside);
        head.getStyleClass().add("diary-calendar-head");
        months.getStyleClass().add("diary-year");
        months.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        ScrollPane scroll = new ScrollPane(months);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
    }

    public void show(Diary now) {
        diary = now;
        fill();
    }

    /// @param action gets each year that is gone to
    public void setOnMoved(Consumer<PartialDate> action) {
        moved = action;
    }

    /// Puts the keys on the month of a day of the year shown.
    public void focus(int month) {
        if (!blocks.isEmpty()) {
            blocks.get(Math.clamp(month - 1, 0, MONTHS - 1)).requestFocus();
        }
    }

    /// Goes to the year before or after.
    public void step(int years) {
        goTo(Math.clamp(year + years, 1, 9999));
    }

    public void goTo(int to) {
        boolean focused = blocks.stream().anyMatch(YearMonthBlock::isFocused);
        int at = blocks.stream().map(YearMonthBlock::isFocused).toList().indexOf(true);
        boolean another = year != to;
        year = to;
        fill();
        if (another) {
            moved.accept(new PartialDate("%04d".formatted(year)));
        }
        if (focused) {
            focus(at + 1);
        }
    }

    private Button step(String key, Icon icon, int years) {
        Button button = new Button(null, icon.node());
        button.getStyleClass().addAll("button-icon", "flat", "small");
        button.setAccessibleText(texts.get(key));
        button.setTooltip(new Tooltip(texts.get(key)));
        button.setOnAction(_ -> step(years));
        return button;
    }

    private void fill() {
        title.setText(String.valueOf(year));
        Map<LocalDate, Integer> days = diary.days(year);
        int all = days.values().stream().mapToInt(Integer::intValue).sum();
        int partial = partial();
        aside.setText(
                partial == 0
                        ? words.count(all)
                        : texts.get("diary.year.unknown", words.count(all + partial), partial));
        DayOfWeek first = WeekFields.of(texts.locale()).getFirstDayOfWeek();
        blocks.clear();
        for (int month = 1; month <= MONTHS; month++) {
            YearMonth of = YearMonth.of(year, month);
            YearMonthBlock block = new YearMonthBlock(of, first, days, texts, words::count, chosen);
            block.setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY) {
                    opened.accept(of);
                }
            });
            blocks.add(block);
        }
        months.getChildren().setAll(blocks);
    }

    /// Viewings of the year of which less than the day is known.
    private int partial() {
        int count = 0;
        for (var month : diary.months()) {
            PartialDate period = month.period();
            if (period != null && period.year() == year) {
                for (int i = month.from(); i < month.to(); i++) {
                    count += diary.day(i) == null ? 1 : 0;
                }
            }
        }
        return count;
    }

    private void pressed(KeyEvent event) {
        int at = blocks.stream().map(YearMonthBlock::isFocused).toList().indexOf(true);
        if (at < 0 || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> focus(at);
            case RIGHT -> focus(at + 2);
            case UP -> focus(at + 1 - columns());
            case DOWN -> focus(at + 1 + columns());
            case PAGE_UP -> step(-1);
            case PAGE_DOWN -> step(1);
            case ENTER, SPACE -> opened.accept(blocks.get(at).month());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private int columns() {
        double first = blocks.getFirst().getLayoutY();
        return (int) blocks.stream().filter(block -> block.getLayoutY() == first).count();
    }
}
