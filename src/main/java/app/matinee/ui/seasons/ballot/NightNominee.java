package app.matinee.ui.seasons.ballot;

import app.matinee.awards.season.SeasonLine;
import app.matinee.text.Texts;
import app.matinee.ui.kit.KeyCap;
import app.matinee.ui.kit.Marks;
import app.matinee.ui.seasons.part.NomineeWords;
import app.matinee.ui.seasons.part.SeasonWords;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A nominee on the night: the digit that makes it the winner, who it is, and what is known of it.
final class NightNominee extends HBox {

    private static final double MARK = 20;

    private final Texts texts;

    /// @param digit its key, 10 for the key 0; after that there is none
    /// @param tell gets whether it won beside another, when it is clicked
    NightNominee(SeasonLine line, int digit, Ballot ballot, Texts texts, Consumer<Boolean> tell) {
        this.texts = texts;
        getStyleClass().add("ceremony-nominee");
        setAlignment(Pos.CENTER_LEFT);
        NomineeWords say = new NomineeWords(line);
        VBox words = new VBox(label(say.first(), "reading"));
        if (!say.second().isEmpty()) {
            words.getChildren().add(label(say.second(), "muted"));
        }
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Node key =
                digit <= CeremonyPane.MOST_KEYS ? new KeyCap(String.valueOf(digit)) : new Label();
        Node mark =
                line.won() ? Marks.won(MARK, texts.get("seasons.won")) : Marks.outline(MARK, "");
        getChildren().addAll(key, mark, words);
        if (line.won()) {
            word(line.tied() ? "seasons.won.tied" : "seasons.won", "gold");
        }
        if (ballot.isPredicted(line)) {
            word("seasons.ballot.predicted", "velvet");
        }
        if (ballot.isFavoured(line)) {
            word("seasons.ballot.favoured", "velvet");
        }
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(
                SeasonWords.joined(
                        ", ",
                        String.valueOf(digit),
                        new SeasonWords(texts).whole(line.honour(), line.films())));
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                tell.accept(event.isShiftDown());
            }
        });
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }

    private void word(String key, String ink) {
        Label word = new Label(texts.get(key));
        word.getStyleClass().addAll("caption", "strong", ink);
        word.setMinWidth(USE_PREF_SIZE);
        getChildren().add(word);
    }
}
