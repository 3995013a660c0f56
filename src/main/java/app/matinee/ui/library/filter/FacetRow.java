package app.matinee.ui.library.filter;

import app.matinee.ui.kit.Icon;
import app.matinee.ui.library.choice.Facet;
import app.matinee.ui.library.choice.FacetCount;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A value to choose: a check where it is chosen, its words, its count.
final class FacetRow extends ListCell<FacetCount> {

    private final FacetWords words;
    private final Facet facet;
    private final Set<String> chosen;
    private final Node check = Icon.CHECK.node(Icon.SMALL);
    private final Label name = new Label();
    private final Label count = new Label();
    private final HBox line;

    FacetRow(FacetWords words, Facet facet, Set<String> chosen, Consumer<String> toggle) {
        this.words = words;
        this.facet = facet;
        this.chosen = chosen;
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        count.getStyleClass().addAll("caption", "hint");
        count.setMinWidth(USE_PREF_SIZE);
        line = new HBox(8, check, name, space, count);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMouseTransparent(true);
        check.getStyleClass().add("velvet");
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            if (!isEmpty()) {
                toggle.accept(getItem().value());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable FacetCount value, boolean empty) {
        super.updateItem(value, empty);
        if (empty || value == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean on = chosen.contains(value.value());
        check.setVisible(on);
        name.setText(words.value(facet, value.value()));
        count.setText(String.valueOf(value.films()));
        setAccessibleText(name.getText() + ", " + value.films());
        setGraphic(line);
    }
}
