package app.matinee.ui.desk.calendar;

import app.matinee.model.PartialDate;
import app.matinee.model.WritingState;
import app.matinee.model.WritingSummary;
import app.matinee.text.Say;
import app.matinee.text.Texts;
import app.matinee.ui.desk.pieces.MonthHead;
import app.matinee.ui.desk.pieces.PieceActs;
import app.matinee.ui.desk.pieces.PieceDrag;
import app.matinee.ui.desk.pieces.PieceLines;
import app.matinee.ui.desk.pieces.PieceMenu;
import app.matinee.ui.desk.pieces.PiecesViewModel;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/// A month with what appeared and what is planned. The arrows go from day to day, Enter opens the
/// first piece of one, or begins one planned for it; a piece is planned by dragging it.
public final class MonthPane extends VBox {

    private static final int DAYS_A_WEEK = 7;
    private static final double WHOLE = 100;
    private static final int UNPLANNED = 8;

    private final PiecesViewModel model;
    private final PieceActs acts;
    private final PieceLines lines;
    private final Texts texts;
    private final Clock clock;
    private final PieceDrag drag;
    private final PieceMenu menu;
    private final MonthHead head;
    private final FlowPane aside = new FlowPane();
    private final GridPane grid = new GridPane();
    private final List<DayCell> cells = new ArrayList<>();
    private LocalDate chosen;

    public MonthPane(
            PiecesViewModel model, PieceActs acts, PieceLines lines, Texts texts, Clock clock) {
        this.model = model;
        this.acts = acts;
        this.lines = lines;
        this.texts = texts;
        this.clock = clock;
        this.drag = new PieceDrag(model);
        this.menu = new PieceMenu(model, acts, texts);
        this.chosen = LocalDate.now(clock);
        getStyleClass().add("month");
        head = new MonthHead(texts, this::step);
        Button today = new Button(texts.get("desk.calendar.today"));
        today.getStyleClass().addAll("small", "flat");
        today.setOnAction(_ -> choose(LocalDate.now(clock)));
        head.getChildren().add(today);
        aside.getStyleClass().add("month-aside");
        aside.managedProperty().bind(aside.visibleProperty());
        grid.getStyleClass().add("month-grid");
        grid.setFocusTraversable(true);
        grid.setId("month");
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(grid, Priority.ALWAYS);
        for (int i = 0; i < DAYS_A_WEEK; i++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(WHOLE / DAYS_A_WEEK);
            grid.getColumnConstraints().add(width);
        }
        getChildren().addAll(head, aside, grid);
        model.shownProperty().subscribe(_ -> fill());
    }

    public void focus() {
        grid.requestFocus();
    }

    /// Goes to the month before or after.
    public void step(int months) {
        choose(chosen.plusMonths(months));
    }

    /// The day the keys are at.
    public LocalDate day() {
        return chosen;
    }

    private void choose(LocalDate day) {
        boolean sameMonth = YearMonth.from(day).equals(YearMonth.from(chosen));
        chosen = day;
        if (sameMonth) {
            mark();
        } else {
            fill();
        }
    }

    private void mark() {
        cells.forEach(cell -> cell.choose(cell.day().date().equals(chosen)));
    }

    private void fill() {
        DayOfWeek first = WeekFields.of(texts.locale()).getFirstDayOfWeek();
        Month month = Month.of(YearMonth.from(chosen), first, model.shownProperty().get());
        head.show(month.month());
        grid.getChildren().clear();
        grid.getRowConstraints().setAll(new RowConstraints());
        cells.clear();
        for (int i = 0; i < DAYS_A_WEEK; i++) {
            Label name = new Label(first.plus(i).getDisplayName(TextStyle.SHORT, texts.locale()));
            name.getStyleClass().addAll("caption", "hint", "month-weekday");
            grid.add(name, i, 0);
        }
        for (int week = 0; week < month.weeks().size(); week++) {
            RowConstraints row = new RowConstraints();
            row.setVgrow(Priority.ALWAYS);
            row.setMinHeight(0);
            grid.getRowConstraints().add(row);
            for (int i = 0; i < DAYS_A_WEEK; i++) {
                DayCell cell = cell(month.weeks().get(week).get(i));
                cells.add(cell);
                grid.add(cell, i, week + 1);
            }
        }
        aside(month);
        mark();
    }

    private DayCell cell(Month.Day day) {
        boolean today = day.date().equals(LocalDate.now(clock));
        DayCell cell = new DayCell(day, today, new Say(texts).day(day.date()), texts, this::button);
        cell.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                grid.requestFocus();
                choose(day.date());
                if (click.getClickCount() == 2) {
                    enter();
                }
            }
        });
        drag.onto(cell, piece -> model.plan(piece, PartialDate.of(day.date())));
        return cell;
    }

    private Button button(WritingSummary piece) {
        Button button = DayCell.PieceButton.of(piece, lines);
        button.setOnAction(_ -> acts.open(piece));
        button.setContextMenu(menu.of(piece));
        button.setOnDragDetected(event -> {
            drag.begin(button, piece);
            event.consume();
        });
        return button;
    }

    /// What has no day: the pieces of the month itself, then what is ready and waits for a plan.
    private void aside(Month month) {
        aside.getChildren().clear();
        add("desk.calendar.someDay", month.someDay());
        add(
                "desk.calendar.unplanned",
                model.shownProperty().get().stream()
                        .filter(piece -> piece.day() == null)
                        .filter(piece -> piece.state() == WritingState.READY)
                        .limit(UNPLANNED)
                        .toList());
        aside.setVisible(!aside.getChildren().isEmpty());
    }

    private void add(String key, List<WritingSummary> pieces) {
        if (!pieces.isEmpty()) {
            Label words = new Label(texts.get(key));
            words.getStyleClass().addAll("caption", "muted");
            aside.getChildren().add(words);
            pieces.stream().map(this::button).forEach(aside.getChildren()::add);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case KeyCode.LEFT -> choose(chosen.minusDays(1));
            case KeyCode.RIGHT -> choose(chosen.plusDays(1));
            case KeyCode.UP -> choose(chosen.minusDays(DAYS_A_WEEK));
            case KeyCode.DOWN -> choose(chosen.plusDays(DAYS_A_WEEK));
            case KeyCode.PAGE_UP -> step(-1);
            case KeyCode.PAGE_DOWN -> step(1);
            case KeyCode.HOME -> choose(LocalDate.now(clock));
            case KeyCode.ENTER -> enter();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void enter() {
        PartialDate day = PartialDate.of(chosen);
        model.shownProperty().get().stream()
                .filter(piece -> day.equals(piece.day()))
                .findFirst()
                .ifPresentOrElse(acts::open, () -> acts.begin(day));
    }
}
