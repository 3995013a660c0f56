package app.matinee.ui.desk.pieces;

import app.matinee.text.Texts;
import app.matinee.ui.kit.Icon;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// The name of a month between the ways to the one before and the one after.
public final class MonthHead extends HBox {

    private final Texts texts;
    private final IntConsumer step;
    private final Label title = new Label();

    /// @param step goes that many months on
    public MonthHead(Texts texts, IntConsumer step) {
        this.texts = texts;
        this.step = step;
        getStyleClass().add("month-head");
        title.getStyleClass().add("reading");
        getChildren()
                .addAll(
                        way("desk.calendar.previous", Icon.CHEVRON_LEFT, -1),
                        title,
                        way("desk.calendar.next", Icon.CHEVRON_RIGHT, 1));
    }

    public void show(YearMonth month) {
        title.setText(DateTimeFormatter.ofPattern("MMMM yyyy", texts.locale()).format(month));
    }

    private Button way(String key, Icon icon, int months) {
        Button button = new Button(null, icon.node());
        button.getStyleClass().addAll("button-icon", "flat", "small");
        button.setAccessibleText(texts.get(key));
        button.setTooltip(new Tooltip(texts.get(key)));
        button.setOnAction(_ -> step.accept(months));
        return button;
    }
}
