package app.matinee.ui.diary.calendar;

import app.matinee.model.Diary;
import app.matinee.model.DiaryMonth;
import app.matinee.model.FilmSummary;
import app.matinee.model.PartialDate;
import app.matinee.text.Say;
import app.matinee.text.Texts;
import app.matinee.ui.diary.part.DiaryActs;
import app.matinee.ui.diary.part.DiaryParts;
import app.matinee.ui.diary.part.DiaryWords;
import app.matinee.ui.diary.part.ViewingDrag;
import app.matinee.ui.kit.Icon;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/// A month with the posters of each day. The arrows go from day to day; Enter goes to what was seen
/// on one, or logs a viewing there; a day dropped on another takes its viewings along.
public final class MonthPane extends VBox {

    private static final int DAYS_A_WEEK = 7;
    private static final double WHOLE = 100;

    private final DiaryParts parts;
    private final DiaryActs acts;
    private final DiaryWords words;
    private final Texts texts;
    private final ViewingDrag drag = new ViewingDrag();
    private final Consumer<LocalDate> entered;
    private final Label title = new Label();
    private final Label aside = new Label();
    private final GridPane grid = new GridPane();
    private final List<DayCell> cells = new ArrayList<>();
    private Diary diary = Diary.EMPTY;
    private LocalDate chosen;
    private Consumer<PartialDate> moved = _ -> {};

    /// @param entered gets the day that Enter or a second click was for
    public MonthPane(
            DiaryParts parts, DiaryActs acts, DiaryWords words, Consumer<LocalDate> entered) {
        this.parts = parts;
        this.acts = acts;
        this.words = words;
        this.texts = parts.texts();
        this.entered = entered;
        this.chosen = LocalDate.now(parts.clock());
        getStyleClass().add("diary-calendar");
        title.getStyleClass().add("reading");
        aside.getStyleClass().addAll("caption", "muted");
        Button today = new Button(texts.get("diary.today"));
        today.getStyleClass().addAll("small", "flat");
        today.setOnAction(_ -> choose(LocalDate.now(parts.clock())));
        HBox head =
                new HBox(
                        step("diary.month.previous", Icon.CHEVRON_LEFT, -1),
                        title,
                        step("diary.month.next", Icon.CHEVRON_RIGHT, 1),
                        today,
                        aside);
        head.getStyleClass().add("diary-calendar-head");
        grid.getStyleClass().add("diary-grid");
        grid.setFocusTraversable(true);
        grid.setId("diaryMonth");
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(grid, Priority.ALWAYS);
        for (int i = 0; i < DAYS_A_WEEK; i++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(WHOLE / DAYS_A_WEEK);
            grid.getColumnConstraints().add(width);
        }
        getChildren().addAll(head, grid);
    }

    public void show(Diary now) {
        diary = now;
        fill();
    }

    /// @param action gets each month that is gone to
    public void setOnMoved(Consumer<PartialDate> action) {
        moved = action;
    }

    public void focus() {
        grid.requestFocus();
    }

    /// Goes to the month before or after.
    public void step(int months) {
        choose(chosen.plusMonths(months));
    }

    public void goTo(LocalDate day) {
        choose(day);
    }

    private Button step(String key, Icon icon, int months) {
        Button button = new Button(null, icon.node());
        button.getStyleClass().addAll("button-icon", "flat", "small");
        button.setAccessibleText(texts.get(key));
        button.setTooltip(new Tooltip(texts.get(key)));
        button.setOnAction(_ -> step(months));
        return button;
    }

    private void choose(LocalDate day) {
        boolean sameMonth = YearMonth.from(day).equals(YearMonth.from(chosen));
        chosen = day;
        if (sameMonth) {
            cells.forEach(cell -> cell.choose(cell.date().equals(chosen)));
        } else {
            fill();
            moved.accept(new PartialDate(YearMonth.from(day).toString()));
        }
    }

    private void fill() {
        YearMonth month = YearMonth.from(chosen);
        title.setText(DateTimeFormatter.ofPattern("MMMM yyyy", texts.locale()).format(month));
        aside.setText(summary(month));
        grid.getChildren().clear();
        grid.getRowConstraints().setAll(new RowConstraints());
        cells.clear();
        DayOfWeek first = WeekFields.of(texts.locale()).getFirstDayOfWeek();
        for (int i = 0; i < DAYS_A_WEEK; i++) {
            Label name = new Label(first.plus(i).getDisplayName(TextStyle.SHORT, texts.locale()));
            name.getStyleClass().addAll("caption", "hint", "diary-weekday");
            grid.add(name, i, 0);
        }
        LocalDate day = month.atDay(1);
        day = day.minusDays(Math.floorMod(day.getDayOfWeek().compareTo(first), DAYS_A_WEEK));
        for (int week = 1; !YearMonth.from(day).isAfter(month); week++) {
            RowConstraints row = new RowConstraints();
            row.setVgrow(Priority.ALWAYS);
            row.setMinHeight(0);
            grid.getRowConstraints().add(row);
            for (int i = 0; i < DAYS_A_WEEK; i++, day = day.plusDays(1)) {
                DayCell cell = cell(day, YearMonth.from(day).equals(month));
                cells.add(cell);
                grid.add(cell, i, week);
            }
        }
    }

    /// "12 viewings, 2 of them on a day not known".
    private String summary(YearMonth month) {
        PartialDate period = new PartialDate(month.toString());
        return diary.months().stream()
                .filter(of -> period.equals(of.period()))
                .findFirst()
                .map(this::summary)
                .orElse("");
    }

    private String summary(DiaryMonth of) {
        long unknown =
                IntStream.range(of.from(), of.to()).filter(i -> diary.day(i) == null).count();
        return unknown == 0
                ? words.count(of.count())
                : texts.get("diary.month.unknown", words.count(of.count()), unknown);
    }

    private DayCell cell(LocalDate day, boolean inMonth) {
        List<Integer> places = diary.on(day).boxed().toList();
        List<FilmSummary> films =
                places.stream()
                        .flatMap(i -> parts.mirror().films().find(diary.film(i)).stream())
                        .toList();
        String spoken =
                new Say(texts).day(day)
                        + films.stream()
                                .map(f -> ", " + words.title(f))
                                .collect(Collectors.joining());
        boolean today = day.equals(LocalDate.now(parts.clock()));
        DayCell cell = new DayCell(day, inMonth, today, films, spoken, parts);
        cell.choose(day.equals(chosen));
        if (!films.isEmpty()) {
            Tooltip.install(cell, new Tooltip(spoken));
        }
        cell.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                grid.requestFocus();
                choose(day);
                if (click.getClickCount() == 2) {
                    entered.accept(day);
                }
            }
        });
        cell.setOnDragDetected(event -> {
            Set<Long> viewings = places.stream().map(diary::viewing).collect(Collectors.toSet());
            drag.begin(cell, viewings, spoken);
            event.consume();
        });
        drag.onto(cell, viewings -> acts.move(viewings, PartialDate.of(day)));
        return cell;
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> choose(chosen.minusDays(1));
            case RIGHT -> choose(chosen.plusDays(1));
            case UP -> choose(chosen.minusDays(DAYS_A_WEEK));
            case DOWN -> choose(chosen.plusDays(DAYS_A_WEEK));
            case PAGE_UP -> step(-1);
            case PAGE_DOWN -> step(1);
            case HOME -> choose(LocalDate.now(parts.clock()));
            case ENTER -> entered.accept(chosen);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
