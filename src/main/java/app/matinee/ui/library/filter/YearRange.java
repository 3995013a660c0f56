package app.matinee.ui.library.filter;

import app.matinee.ui.library.choice.Condition;
import app.matinee.ui.library.choice.Facet;
import app.matinee.ui.library.choice.LibraryViewModel;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Two years to look between; an empty one leaves that side open.
final class YearRange {

    private static final String YEAR = "\\d{4}";

    private final LibraryViewModel model;
    private final Runnable done;
    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final HBox node;

    /// @param done runs after Enter
    YearRange(LibraryViewModel model, FacetWords words, Runnable done) {
        this.model = model;
        this.done = done;
        Condition asked = model.filterProperty().get().condition(Facet.YEAR).orElse(null);
        if (asked instanceof Condition.Years(Integer first, Integer last)) {
            from.setText(first == null ? "" : String.valueOf(first));
            to.setText(last == null ? "" : String.valueOf(last));
        }
        from.setPromptText(words.text("library.pop.from"));
        to.setPromptText(words.text("library.pop.to"));
        from.setAccessibleText(words.text("library.pop.from"));
        to.setAccessibleText(words.text("library.pop.to"));
        from.setPrefColumnCount(5);
        to.setPrefColumnCount(5);
        from.setOnAction(_ -> apply());
        to.setOnAction(_ -> apply());
        node = new HBox(8, from, new Label("–"), to);
        node.setAlignment(Pos.CENTER_LEFT);
    }

    Node node() {
        return node;
    }

    private void apply() {
        Integer first = year(from);
        Integer last = year(to);
        if (first == null && last == null) {
            model.drop(Facet.YEAR);
        } else {
            model.ask(new Condition.Years(first, last));
        }
        done.run();
    }

    private static @Nullable Integer year(TextField field) {
        String typed = field.getText().strip();
        return typed.matches(YEAR) ? Integer.valueOf(typed) : null;
    }
}
