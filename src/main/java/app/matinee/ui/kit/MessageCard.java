package app.matinee.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A message over the window: a title, a few sentences, perhaps details, and buttons below.
final class MessageCard extends VBox {

    private final HBox buttons = new HBox();

    MessageCard(String title, String text) {
        getStyleClass().add("message-card");
        Label heading = new Label(title);
        heading.getStyleClass().add("message-title");
        heading.setWrapText(true);
        Label sentences = new Label(text);
        sentences.getStyleClass().add("message-text");
        sentences.setWrapText(true);
        buttons.getStyleClass().add("message-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(heading, sentences, buttons);
    }

    void addDetails(String title, String details, String copyText, String copiedText) {
        TextArea area = new TextArea(details);
        area.setEditable(false);
        area.getStyleClass().add("message-details");
        TitledPane fold = new TitledPane(title, area);
        fold.setExpanded(false);
        fold.setAnimated(false);
        getChildren().add(getChildren().size() - 1, fold);
        Button copy = new Button(copyText);
        copy.setOnAction(
                _ -> {
                    new Clipboards().copy(details);
                    copy.setText(copiedText);
                });
        buttons.getChildren().add(copy);
    }

    void addButton(String text, boolean main, Runnable action) {
        Button button = new Button(text);
        button.setDefaultButton(main);
        if (main) {
            button.getStyleClass().add("accent");
        }
        button.setOnAction(_ -> action.run());
        buttons.getChildren().add(button);
    }
}
