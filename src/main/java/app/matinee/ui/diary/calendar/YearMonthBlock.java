package app.matinee.ui.diary.calendar;

import app.matinee.text.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A month of the year: its name, how much was seen, and a square a day, the fuller the more was
/// seen on it.
final class YearMonthBlock extends VBox {

    private static final int DAYS_A_WEEK = 7;
    private static final int FULLEST = 4;

    private final YearMonth month;

    /// @param days how many viewings each day of the year has
    /// @param count says a number of viewings
    YearMonthBlock(
            YearMonth month,
            DayOfWeek first,
            Map<LocalDate, Integer> days,
            Texts texts,
            IntFunction<String> count,
            Consumer<LocalDate> chosen) {
        this.month = month;
        getStyleClass().add("diary-year-month");
        setFocusTraversable(true);
        Label name =
                new Label(
                        month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, texts.locale()));
        name.getStyleClass().add("strong");
        int seen = 0;
        GridPane grid = new GridPane();
        grid.getStyleClass().add("diary-year-days");
        int before = Math.floorMod(month.atDay(1).getDayOfWeek().compareTo(first), DAYS_A_WEEK);
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            LocalDate date = month.atDay(day);
            int viewings = days.getOrDefault(date, 0);
            seen += viewings;
            Region square = new Region();
            square.getStyleClass().addAll("diary-heat", "heat-" + Math.min(viewings, FULLEST));
            if (viewings > 0) {
                Tooltip.install(
                        square, new Tooltip(date.getDayOfMonth() + ": " + count.apply(viewings)));
                square.setOnMouseClicked(click -> {
                    chosen.accept(date);
                    click.consume();
                });
            }
            int at = before + day - 1;
            grid.add(new StackPane(square), at % DAYS_A_WEEK, at / DAYS_A_WEEK);
        }
        Label counted = new Label(seen == 0 ? "" : String.valueOf(seen));
        counted.getStyleClass().addAll("caption", "hint");
        HBox head = new HBox(name, counted);
        head.getStyleClass().add("diary-year-head");
        getChildren().addAll(head, grid);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(name.getText() + ", " + count.apply(seen));
    }

    YearMonth month() {
        return month;
    }
}
