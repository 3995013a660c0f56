package app.matinee.ui.diary;

import app.matinee.model.PartialDate;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.LiveSettings;
import app.matinee.ui.kit.Sheet;
import app.matinee.ui.kit.ViewingDates;
import java.time.Clock;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Asks for a date, as precise as it is known.
public final class DateSheet {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final Dialogs dialogs;
    private final Texts texts;
    private final ViewingDates dates;
    private @Nullable Sheet sheet;

    public DateSheet(Dialogs dialogs, Texts texts, LiveSettings settings, Clock clock) {
        this.dialogs = dialogs;
        this.texts = texts;
        this.dates = new ViewingDates(texts, settings, clock);
    }

    /// @param now the date to begin with; null for none
    /// @param taken gets the date, null for one that is not known
    void ask(
            String title,
            String text,
            @Nullable PartialDate now,
            Consumer<@Nullable PartialDate> taken) {
        Label head = new Label(title);
        head.getStyleClass().add("reading");
        Label about = new Label(text);
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        TextField field = new TextField(dates.write(now));
        field.setAccessibleText(title);
        field.setId("diaryDate");
        Label echo = new Label();
        field.textProperty().subscribe(typed -> echo(field, echo, dates.read(typed)));
        field.setOnAction(_ -> take(field, taken));
        Button take = new Button(texts.get("diary.date.take"));
        take.getStyleClass().add("accent");
        take.setOnAction(_ -> take(field, taken));
        VBox content = new VBox(head, about, field, echo, new HBox(take));
        content.getStyleClass().add("diary-date-sheet");
        content.getStylesheets().add(DateSheet.class.getResource("diary.css").toExternalForm());
        sheet = dialogs.open(title, content);
        field.requestFocus();
        field.selectAll();
    }

    private static void echo(TextField field, Label echo, ViewingDates.Reading read) {
        echo.setText(field.getText().isBlank() ? "" : read.echo());
        field.pseudoClassStateChanged(DANGER, read.refused());
        echo.getStyleClass().removeAll("rust", "muted");
        echo.getStyleClass().add(read.refused() ? "rust" : "muted");
    }

    private void take(TextField field, Consumer<@Nullable PartialDate> taken) {
        ViewingDates.Reading read = dates.read(field.getText());
        if (read.refused()) {
            field.selectAll();
            return;
        }
        if (sheet != null) {
            sheet.close();
        }
        taken.accept(read.date());
    }
}
