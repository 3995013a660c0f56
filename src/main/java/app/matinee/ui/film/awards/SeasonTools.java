package app.matinee.ui.film.awards;

import app.matinee.awards.BodyTotal;
import app.matinee.awards.SeasonFilter;
import app.matinee.model.AwardBody;
import app.matinee.text.Texts;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.Chip;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.Marks;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/// The tools of a season: the filter, adding, copying, and what the marks mean.
final class SeasonTools extends FlowPane {

    private static final double MARK = 14;

    private final Texts texts;
    private final SeasonWords words;
    private final ObjectProperty<SeasonFilter> filter;
    private final Chip bodies = new Chip();
    private final Chip winsOnly = new Chip();
    private final Button copy;
    private List<BodyTotal> totals = List.of();

    SeasonTools(
            Texts texts,
            SeasonWords words,
            ObjectProperty<SeasonFilter> filter,
            List<ActionItem> adding,
            List<ActionItem> copying) {
        this.texts = texts;
        this.words = words;
        this.filter = filter;
        getStyleClass().add("season-tools");
        bodies.setTrailing(Icon.CHEVRON_DOWN);
        bodies.setId("awardsBodies");
        bodies.setTooltip(new Tooltip(texts.get("awards.filter.tip")));
        bodies.setOnAction(_ -> chooseBodies());
        winsOnly.setText(texts.get("awards.filter.wins"));
        winsOnly.setId("awardsWinsOnly");
        winsOnly.setOnAction(_ -> filter.set(filter.get().withWinsOnly(winsOnly.isSelected())));
        Button add = opener(Icon.ADD, texts.get("awards.add.tip"), adding);
        add.setId("awardsAdd");
        copy = opener(Icon.COPY, texts.get("awards.copy"), copying);
        copy.setId("awardsCopy");
        getChildren().addAll(group(bodies, winsOnly), group(add, copy), legend());
        filter.subscribe(_ -> show(totals));
    }

    /// Shows the bodies one can choose from, and the filter as it is set.
    void show(List<BodyTotal> now) {
        totals = now;
        bodies.setText(
                now.stream()
                        .filter(total -> keys(total).equals(filter.get().bodies()))
                        .map(words::name)
                        .findFirst()
                        .orElse(texts.get("awards.filter.all")));
        bodies.setSelected(!filter.get().bodies().isEmpty());
        winsOnly.setSelected(filter.get().winsOnly());
        copy.setDisable(now.isEmpty());
    }

    static Set<Long> keys(BodyTotal total) {
        return total.bodies().stream().map(AwardBody::id).collect(Collectors.toSet());
    }

    private void chooseBodies() {
        show(totals);
        ContextMenu menu = new ContextMenu();
        menu.getItems().add(choice(texts.get("awards.filter.all"), Set.of()));
        totals.forEach(total -> menu.getItems().add(choice(words.name(total), keys(total))));
        menu.show(bodies, Side.BOTTOM, 0, 4);
    }

    private RadioMenuItem choice(String name, Set<Long> keys) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setSelected(filter.get().bodies().equals(keys));
        item.setOnAction(_ -> filter.set(filter.get().withBodies(keys)));
        return item;
    }

    private static Button opener(Icon icon, String says, List<ActionItem> actions) {
        Button button = new Button(null, icon.node(icon == Icon.COPY ? Icon.TINY : Icon.SMALL));
        button.getStyleClass().addAll("button-icon", "small");
        button.setAccessibleText(says);
        button.setTooltip(new Tooltip(says));
        button.setOnAction(_ -> {
            ContextMenu menu = new ContextMenu();
            menu.getItems()
                    .setAll(actions.stream().map(ActionItem::menuItem).toArray(MenuItem[]::new));
            menu.show(button, Side.BOTTOM, 0, 4);
        });
        return button;
    }

    private HBox legend() {
        HBox legend =
                group(
                        meaning(Marks.won(MARK, ""), texts.get("awards.result.won")),
                        meaning(Marks.nominated(MARK, ""), texts.get("awards.result.nominated")),
                        meaning(Marks.named(MARK, ""), texts.get("awards.result.named")));
        legend.getStyleClass().add("legend");
        return legend;
    }

    private static Label meaning(Pane mark, String word) {
        Label label = new Label(word, mark);
        label.getStyleClass().addAll("caption", "muted");
        return label;
    }

    private static HBox group(Node... nodes) {
        HBox group = new HBox(nodes);
        group.getStyleClass().add("tool-group");
        return group;
    }
}
