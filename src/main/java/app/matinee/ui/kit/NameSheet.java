package app.matinee.ui.kit;

import app.matinee.text.Texts;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Asks for the name of something, over the window: Enter takes it, Escape leaves it.
public final class NameSheet {

    private final Dialogs dialogs;
    private final Texts texts;

    public NameSheet(Dialogs dialogs, Texts texts) {
        this.dialogs = dialogs;
        this.texts = texts;
    }

    /// @param name to begin with, selected
    /// @param taken gets the name, which is not blank
    public void ask(String title, String name, Consumer<String> taken) {
        Label head = new Label(title);
        head.getStyleClass().add("reading");
        TextField field = new TextField(name);
        field.setId("name");
        field.setAccessibleText(title);
        Button take = new Button(texts.get("kit.name.take"));
        take.getStyleClass().add("accent");
        take.disableProperty().bind(field.textProperty().map(String::isBlank));
        VBox card = new VBox(head, field, new HBox(take));
        card.getStyleClass().addAll("card", "name-sheet");
        card.getStylesheets()
                .add(
                        Objects.requireNonNull(NameSheet.class.getResource("name-sheet.css"))
                                .toExternalForm());
        Sheet sheet = dialogs.open(title, card);
        Runnable done =
                () -> {
                    if (!field.getText().isBlank()) {
                        sheet.close();
                        taken.accept(field.getText().strip());
                    }
                };
        field.setOnAction(_ -> done.run());
        take.setOnAction(_ -> done.run());
        field.requestFocus();
        field.selectAll();
    }
}
