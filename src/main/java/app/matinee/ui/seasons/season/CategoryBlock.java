package app.matinee.ui.seasons.season;

import app.matinee.awards.season.SeasonCategory;
import app.matinee.text.Texts;
import app.matinee.ui.kit.ProgressLine;
import app.matinee.ui.seasons.part.ColumnsPane;
import app.matinee.ui.seasons.part.SeasonWords;
import app.matinee.ui.seasons.part.Stops;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A category of a ceremony: its name, how many of its films have been seen, and its nominees in
/// two columns, winners first.
final class CategoryBlock extends VBox {

    private static final double COLUMN = 280;
    private static final double GAP = 20;

    private final SeasonCategory category;

    /// @param ask runs when the name is pressed: it asks for the history of the category
    CategoryBlock(SeasonCategory category, Makers make, Consumer<SeasonCategory> ask) {
        this.category = category;
        getStyleClass().add("category-block");
        getChildren().add(head(make.texts(), ask));
        ColumnsPane lines = new ColumnsPane(COLUMN, 2, GAP, 0);
        lines.with(category.lines().stream().map(line -> new NomineeRow(line, make)).toList());
        if (category.lines().isEmpty()) {
            Label none = new Label(make.texts().get("seasons.category.none"));
            none.getStyleClass().add("hint");
            getChildren().add(none);
        } else {
            getChildren().add(lines);
        }
    }

    SeasonCategory category() {
        return category;
    }

    private HBox head(Texts texts, Consumer<SeasonCategory> ask) {
        String words = SeasonWords.shown(category.category().name());
        Button name = new Button(words);
        name.getStyleClass().addAll("flat", "category-name");
        name.setTooltip(new Tooltip(texts.get("seasons.category.ask")));
        name.setOnAction(_ -> ask.accept(category));
        name.setMinWidth(0);
        Stops.name(name, "category:" + category.category().id());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(name, gap);
        head.getStyleClass().add("category-head");
        if (category.seen().all() > 0) {
            Label seen = new Label(new SeasonWords(texts).seen(category.seen()));
            seen.getStyleClass().addAll("caption", "muted");
            seen.setMinWidth(USE_PREF_SIZE);
            ProgressLine bar = new ProgressLine();
            bar.getStyleClass().addAll("velvet", "seen-bar");
            bar.setValue((double) category.seen().seen() / category.seen().all());
            bar.setAccessibleText(seen.getText());
            head.getChildren().addAll(seen, bar);
        }
        return head;
    }
}
