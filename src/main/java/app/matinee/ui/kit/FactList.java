package app.matinee.ui.kit;

import app.matinee.awards.fact.Fact;
import app.matinee.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// Sentences that can be printed, each with the years it is about; a press or Enter uses one. Its
/// look is in `fact-list.css`, for the FXML of who shows it.
public final class FactList extends VBox {

    private final Texts texts;
    private final Consumer<Fact> use;

    /// @param use what is done with a chosen fact
    public FactList(Texts texts, Consumer<Fact> use) {
        this.texts = texts;
        this.use = use;
        getStyleClass().add("fact-list");
    }

    /// @param facts the most telling first
    public void show(List<Fact> facts) {
        getChildren().setAll(facts.stream().map(this::row).toList());
    }

    private Node row(Fact fact) {
        Label sentence = new Label(fact.sentence());
        sentence.setWrapText(true);
        Label range = new Label(texts.get("facts.rests", fact.range(), fact.basis().size()));
        range.getStyleClass().addAll("caption", "hint");
        range.setWrapText(true);
        Button row = new Button(null, new VBox(sentence, range));
        row.getStyleClass().add("fact-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(fact.sentence() + " " + range.getText());
        row.setTooltip(new Tooltip(texts.get("facts.use")));
        row.setOnAction(_ -> use.accept(fact));
        return row;
    }
}
