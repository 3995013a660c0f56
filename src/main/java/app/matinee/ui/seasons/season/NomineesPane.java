package app.matinee.ui.seasons.season;

import app.matinee.awards.season.Season;
import app.matinee.awards.season.SeasonCategory;
import app.matinee.text.Texts;
import app.matinee.ui.seasons.part.Parts;
import app.matinee.ui.seasons.part.Stops;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A ceremony with its most nominated films at the left and its categories at the right.
public final class NomineesPane extends StackPane {

    private static final int FEW = 8;

    private final Makers make;
    private final Texts texts;
    private final Consumer<SeasonCategory> ask;
    private final VBox leaders = new VBox();
    private final VBox categories = new VBox();
    private final Map<Long, CategoryBlock> blocks = new HashMap<>();
    private @Nullable Season shown;
    private boolean allFilms;

    /// @param ask asks for the history of a category
    public NomineesPane(Parts parts, Consumer<SeasonCategory> ask) {
        this.make = Makers.of(parts);
        this.texts = parts.texts();
        this.ask = ask;
        leaders.getStyleClass().add("leaders");
        categories.getStyleClass().add("categories");
        getChildren().add(new BesidePane(leaders, categories));
    }

    /// Shows a season; the lines that are as they were stay.
    public void show(Season season) {
        if (season.equals(shown)) {
            return;
        }
        if (shown == null || shown.ceremony().id() != season.ceremony().id()) {
            allFilms = false;
        }
        shown = season;
        Stops.keepingFocus(
                this,
                () -> {
                    showLeaders(season);
                    showCategories(season);
                });
    }

    private void showLeaders(Season season) {
        Label name = new Label(texts.get("seasons.leaders"));
        name.getStyleClass().add("strong");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label films = new Label(texts.get("seasons.films", season.films().size()));
        films.getStyleClass().addAll("caption", "hint");
        HBox head = new HBox(name, gap, films);
        head.getStyleClass().add("category-head");
        leaders.getChildren().setAll(head);
        int most = season.films().stream().mapToInt(LeaderRow::dots).max().orElse(0);
        season.films().stream()
                .limit(allFilms ? Long.MAX_VALUE : FEW)
                .forEach(score -> leaders.getChildren().add(new LeaderRow(score, most, make)));
        if (season.films().size() > FEW) {
            leaders.getChildren().add(more(season));
        }
    }

    private Button more(Season season) {
        Button more =
                new Button(
                        allFilms
                                ? texts.get("seasons.leaders.few", FEW)
                                : texts.get("seasons.leaders.all", season.films().size()));
        more.getStyleClass().addAll("flat", "small", "more");
        more.setOnAction(_ -> {
            allFilms = !allFilms;
            Stops.keepingFocus(this, () -> showLeaders(season));
        });
        Stops.name(more, "leaders:more");
        return more;
    }

    private void showCategories(Season season) {
        List<Node> now =
                season.categories().stream()
                        .sorted(CategoryOrder.ORDER)
                        .map(category -> (Node) block(category))
                        .toList();
        blocks.keySet()
                .retainAll(season.categories().stream().map(c -> c.category().id()).toList());
        categories.getChildren().setAll(now);
    }

    private CategoryBlock block(SeasonCategory category) {
        CategoryBlock had = blocks.get(category.category().id());
        if (had != null && had.category().equals(category)) {
            return had;
        }
        CategoryBlock made = new CategoryBlock(category, make, ask);
        blocks.put(category.category().id(), made);
        return made;
    }
}
