package app.matinee.ui.kit.record;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A small chart of wins and nominations in order of time, one bar a ceremony or a year: gold and
/// filled what was won, outlined in silver what was not. Below it stands in words what the bar under
/// the mouse or the keyboard counts, or the whole. Tab enters it once; arrows, Home and End move.
public final class TallyBars extends VBox {

    private final Label title = new Label();
    private final BarPlot plot = new BarPlot(this::say);
    private final Label words = new Label();
    private String whole = "";

    public TallyBars() {
        getStyleClass().add("tally-bars");
        getStylesheets().add(TallyBars.class.getResource("record.css").toExternalForm());
        title.getStyleClass().add("strong");
        words.getStyleClass().addAll("caption", "muted");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.PARENT);
        getChildren().addAll(title, plot, words);
    }

    /// @param heading what is counted; "" where that is said elsewhere
    /// @param summary all of it in words
    public void show(String heading, String summary, List<TallyBar> bars) {
        title.setText(heading);
        title.setVisible(!heading.isEmpty());
        title.setManaged(!heading.isEmpty());
        whole = summary;
        setAccessibleText(heading.isEmpty() ? summary : heading + ": " + summary);
        plot.show(bars);
        say("");
    }

    private void say(String ofBar) {
        words.setText(ofBar.isEmpty() ? whole : ofBar);
    }

    /// The bars from left to right.
    public List<Node> bars() {
        return List.copyOf(plot.bars());
    }
}
