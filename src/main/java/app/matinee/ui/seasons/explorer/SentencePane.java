package app.matinee.ui.seasons.explorer;

import app.matinee.awards.question.Question;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.seasons.part.ChoicePop;
import app.matinee.ui.seasons.part.Option;
import app.matinee.ui.seasons.part.Stops;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/// A question in large words: those in velvet with a rule and an arrow open the choices for that
/// part.
final class SentencePane extends FlowPane {

    private static final double GAP = 10;
    private static final double BELOW = 6;

    private final Texts texts;
    private final Consumer<Question> ask;

    SentencePane(Texts texts, Consumer<Question> ask) {
        super(GAP, BELOW);
        this.texts = texts;
        this.ask = ask;
        getStyleClass().add("question");
        setAccessibleRole(AccessibleRole.PARENT);
    }

    void show(Question question, List<Piece> pieces) {
        List<Node> nodes = new ArrayList<>();
        int part = 0;
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Words(String text) -> {
                    for (String word : text.split(" ")) {
                        nodes.add(word(word));
                    }
                }
                case Piece.Part p -> nodes.add(part(question, p, part++));
                case Piece.Add a -> nodes.add(add(question, a));
            }
        }
        Stops.keepingFocus(this, () -> getChildren().setAll(nodes));
    }

    private static Label word(String word) {
        Label label = new Label(word);
        label.getStyleClass().addAll("display", "question-word");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private Button part(Question now, Piece.Part part, int index) {
        Button button = new Button(part.label(), Icon.CHEVRON_DOWN.node(Icon.SIZE));
        button.getStyleClass().addAll("flat", "question-part");
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setAccessibleText(texts.get("seasons.part.says", part.label(), part.prompt()));
        button.setTooltip(new Tooltip(part.prompt()));
        opens(button, now, part.prompt(), part.choices());
        button.setMinWidth(0);
        Stops.name(button, "part:" + index);
        button.maxWidthProperty().bind(widthProperty());
        return button;
    }

    private Button add(Question now, Piece.Add add) {
        Button button = new Button(null, Icon.ADD.node(Icon.SIZE));
        button.getStyleClass().addAll("button-icon", "round", "question-add");
        button.setAccessibleText(add.says());
        button.setTooltip(new Tooltip(add.says()));
        opens(button, now, add.prompt(), add.choices());
        Stops.name(button, "part:add");
        return button;
    }

    private void opens(
            Button button, Question now, String prompt, Supplier<List<Option<Question>>> choices) {
        button.setOnAction(_ -> {
            List<Option<Question>> options = choices.get();
            new ChoicePop<>(texts, prompt, options, ask).show(button, Piece.current(options, now));
        });
    }
}
