package app.matinee.ui.film.awards.paste;

import app.matinee.text.Texts;
import app.matinee.ui.kit.inplace.Completion;
import app.matinee.ui.kit.inplace.SuggestionSource;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Where pasted results belong that do not say it themselves: who gave them, and when.
public final class PasteWhere extends HBox {

    private final TextField body = new TextField();
    private final TextField ceremony = new TextField();

    /// @param bodyName the body to begin with, may be ""
    /// @param ceremonyName the ceremony to begin with, may be ""
    public PasteWhere(Texts texts, String bodyName, String ceremonyName) {
        getStyleClass().add("paste-where");
        body.setId("pasteBody");
        body.setText(bodyName);
        ceremony.setId("pasteCeremony");
        ceremony.setText(ceremonyName);
        getChildren()
                .addAll(
                        pair(texts.get("awards.field.body"), body),
                        pair(texts.get("awards.field.ceremony"), ceremony));
    }

    /// Offers what is known while one types.
    public PasteWhere completing(SuggestionSource bodies, SuggestionSource ceremonies) {
        new Completion(body, bodies, false);
        new Completion(ceremony, ceremonies, false);
        return this;
    }

    private static VBox pair(String words, TextField field) {
        Label label = new Label(words);
        label.getStyleClass().addAll("caption", "hint");
        label.setLabelFor(field);
        field.setAccessibleText(words);
        VBox pair = new VBox(4, label, field);
        HBox.setHgrow(pair, Priority.ALWAYS);
        return pair;
    }

    /// Runs at each letter; the body typed is to be looked up, the sheet to be brought in line.
    public void whenChanged(Runnable then) {
        body.textProperty().subscribe(_ -> then.run());
        ceremony.textProperty().subscribe(_ -> then.run());
    }

    public String body() {
        return body.getText().strip();
    }

    public String ceremony() {
        return ceremony.getText().strip();
    }

    /// Goes to the first field that waits for words.
    void focus() {
        if (body().isEmpty()) {
            body.requestFocus();
        } else {
            ceremony.requestFocus();
        }
    }

    boolean isWhole() {
        return !body().isEmpty() && !ceremony().isEmpty();
    }
}
