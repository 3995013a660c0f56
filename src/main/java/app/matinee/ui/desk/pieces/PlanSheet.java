package app.matinee.ui.desk.pieces;

import app.matinee.model.PartialDate;
import app.matinee.model.WritingSummary;
import app.matinee.text.Texts;
import app.matinee.ui.kit.DateEntry;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.Sheet;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Asks for the day a piece shall appear, as precise as it is known.
public final class PlanSheet {

    private final PiecesViewModel model;
    private final Dialogs dialogs;
    private final Texts texts;
    private final DateText dates;

    public PlanSheet(PiecesViewModel model, Dialogs dialogs, Texts texts, DateText dates) {
        this.model = model;
        this.dialogs = dialogs;
        this.texts = texts;
        this.dates = dates;
    }

    public void ask(WritingSummary piece) {
        DateEntry entry = new DateEntry(texts);
        Label title = new Label(texts.get("desk.plan.title"));
        title.getStyleClass().add("reading");
        PartialDate now = piece.day();
        TextField field = new TextField(now == null ? "" : dates.of(now));
        field.setPromptText(texts.get("desk.plan.prompt"));
        field.setAccessibleText(texts.get("desk.plan.title"));
        Label echo = new Label();
        echo.getStyleClass().addAll("caption", "muted");
        field.textProperty().map(typed -> said(typed, entry.read(typed))).subscribe(echo::setText);
        Button keep = new Button(texts.get("desk.plan.keep"));
        keep.getStyleClass().add("accent");
        HBox buttons = new HBox(keep);
        buttons.getStyleClass().add("new-piece-buttons");
        VBox card = new VBox(title, field, echo, buttons);
        card.getStyleClass().addAll("card", "new-piece");
        card.getStylesheets()
                .add(PlanSheet.class.getResource("/app/matinee/ui/desk/desk.css").toExternalForm());
        Sheet sheet = dialogs.open(texts.get("desk.plan.title"), card);
        Runnable done =
                () -> {
                    Optional<PartialDate> day = entry.read(field.getText());
                    if (day.isPresent() || field.getText().isBlank()) {
                        sheet.close();
                        model.plan(piece, day.orElse(null));
                    }
                };
        field.setOnAction(_ -> done.run());
        keep.setOnAction(_ -> done.run());
        field.requestFocus();
        field.selectAll();
    }

    private String said(String typed, Optional<PartialDate> day) {
        if (typed.isBlank()) {
            return texts.get("desk.plan.none");
        }
        return day.map(dates::of).orElseGet(() -> texts.get("details.wrong.date"));
    }
}
