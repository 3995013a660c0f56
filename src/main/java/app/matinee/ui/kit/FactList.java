package app.matinee.ui.kit;

import app.matinee.awards.fact.Fact;
import app.matinee.model.Honour;
import app.matinee.text.Texts;
import app.matinee.text.Typeset;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// Sentences that can be printed; a press or Enter uses one. Below each stand the years it is about
/// and how much it rests on, and a press there shows what that is. Its look is in `fact-list.css`,
/// for the FXML of who shows it.
public final class FactList extends VBox {

    private final Texts texts;
    private final String tip;
    private final Function<Honour, String> says;
    private final Consumer<Fact> use;

    /// @param tip says what becomes of a pressed sentence
    /// @param says puts one result that a fact rests on into words
    /// @param use what is done with a chosen fact
    public FactList(Texts texts, String tip, Function<Honour, String> says, Consumer<Fact> use) {
        this.texts = texts;
        this.tip = tip;
        this.says = says;
        this.use = use;
        getStyleClass().add("fact-list");
    }

    /// @param facts the most telling first
    public void show(List<Fact> facts) {
        getChildren().setAll(facts.stream().map(this::entry).toList());
    }

    /// Puts the keyboard on the first sentence, where there is one.
    public void focusFirst() {
        Node first = lookup(".fact-row");
        if (first != null) {
            first.requestFocus();
        }
    }

    private Node entry(Fact fact) {
        VBox basis = new VBox();
        basis.getStyleClass().add("fact-basis");
        basis.setVisible(false);
        basis.managedProperty().bind(basis.visibleProperty());
        VBox entry = new VBox(sentence(fact), rests(fact, basis), basis);
        entry.getStyleClass().add("fact");
        return entry;
    }

    private Button sentence(Fact fact) {
        Button row = button(Typeset.of(fact.sentence()));
        row.setAccessibleText(fact.sentence() + " " + range(fact));
        row.setTooltip(new Tooltip(tip));
        row.setOnAction(_ -> use.accept(fact));
        return row;
    }

    private Button rests(Fact fact, VBox basis) {
        Button rests = button(range(fact));
        rests.getStyleClass().add("fact-rests");
        rests.setGraphic(Icon.CHEVRON_DOWN.node(Icon.TINY));
        rests.setContentDisplay(ContentDisplay.RIGHT);
        rests.setTooltip(new Tooltip(texts.get("facts.basis")));
        rests.setOnAction(_ -> {
            if (basis.getChildren().isEmpty()) {
                fact.basis().forEach(honour -> basis.getChildren().add(line(honour)));
            }
            basis.setVisible(!basis.isVisible());
        });
        return rests;
    }

    private static Button button(String words) {
        Button button = new Button(words);
        button.getStyleClass().add("fact-row");
        button.setMnemonicParsing(false);
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private Label line(Honour honour) {
        Label line = new Label(Typeset.of(says.apply(honour)));
        line.getStyleClass().addAll("caption", "muted");
        line.setWrapText(true);
        return line;
    }

    private String range(Fact fact) {
        return texts.get("facts.rests", fact.range(), fact.basis().size());
    }
}
