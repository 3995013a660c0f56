package app.matinee.ui.film.awards;

import app.matinee.awards.BodyTotal;
import app.matinee.awards.SeasonEntry.Prizes;
import app.matinee.awards.SeasonFilter;
import app.matinee.awards.Tally;
import app.matinee.model.AwardBody;
import app.matinee.text.Texts;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.Chip;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.record.TallyBar;
import app.matinee.ui.kit.record.TallyBars;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// The tools of a season: the filter, adding, copying, and what the marks mean.
final class SeasonTools extends FlowPane {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Texts texts;
    private final SeasonWords words;
    private final ObjectProperty<SeasonFilter> filter;
    private final Chip bodies = new Chip();
    private final Chip winsOnly = new Chip();
    private final TallyBars bars = new TallyBars();
    private final Button copy;
    private List<BodyTotal> totals = List.of();
    private boolean charted;
    private boolean narrow;

    SeasonTools(
            Texts texts,
            SeasonWords words,
            ObjectProperty<SeasonFilter> filter,
            List<ActionItem> adding,
            List<ActionItem> taking) {
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
        copy = opener(Icon.COPY, texts.get("awards.copy"), taking);
        copy.setId("awardsCopy");
        getChildren().addAll(group(bodies, winsOnly), group(add, copy), new Legend(texts), bars);
        bars.setId("awardsChart");
        bars.prefWidthProperty().bind(widthProperty());
        filter.subscribe(_ -> show(totals));
    }

    /// Shows a bar a ceremony, where there is more than one.
    ///
    /// @param go leads to a ceremony on the line of time
    void chart(List<Prizes> ceremonies, LongConsumer go) {
        Tally whole = Tally.of(ceremonies.stream().flatMap(p -> p.honours().stream()).toList());
        bars.show(
                texts.get("awards.chart"),
                words.season(whole),
                ceremonies.stream()
                        .map(p ->
                                new TallyBar(
                                        "",
                                        words.ceremony(p),
                                        p.tally(),
                                        () -> go.accept(p.ceremony().id())))
                        .toList());
        charted = ceremonies.size() > 1;
        showChart();
    }

    /// Above the line of time there is no room for the chart.
    void setNarrow(boolean value) {
        if (narrow != value) {
            narrow = value;
            pseudoClassStateChanged(NARROW, value);
            showChart();
        }
    }

    private void showChart() {
        bars.setVisible(charted && !narrow);
        bars.setManaged(charted && !narrow);
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

    private static HBox group(Node... nodes) {
        HBox group = new HBox(nodes);
        group.getStyleClass().add("tool-group");
        return group;
    }
}
