package app.matinee.ui.stats;

import app.matinee.model.Diary;
import app.matinee.stats.Figures;
import app.matinee.stats.Span;
import app.matinee.text.Texts;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.EmptyState;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.ColorScheme;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Statistics of a year, of two years side by side, or of all time. Alt+Left and Alt+Right go from
/// year to year.
public final class StatsController implements Page {

    private final Texts texts;
    private final StatsParts parts;
    private final StatsViewModel model;
    private final FiguresPane figures;
    private final ComparePane compared;
    private final YearTaking taking;
    private final EmptyState empty;

    @FXML private StackPane root;
    @FXML private ScrollPane scroll;
    @FXML private StackPane place;
    @FXML private Label title;
    @FXML private MenuButton choice;
    @FXML private MenuButton beside;
    @FXML private MenuButton take;
    @FXML private Button earlier;
    @FXML private Button later;

    public StatsController(StatsParts parts) {
        this.parts = parts;
        this.texts = parts.texts();
        this.model = new StatsViewModel(parts);
        StatsWords words = new StatsWords(texts, new DateText(texts, parts.settings()));
        this.figures = new FiguresPane(parts, words);
        this.compared = new ComparePane(parts, words);
        this.taking = new YearTaking(parts, words);
        this.empty =
                new EmptyState(texts.get("stats.empty"), texts.get("stats.empty.about"))
                        .hint("Ctrl+L", texts.get("log.action"));
    }

    @FXML
    private void initialize() {
        place.getChildren().addAll(figures, compared);
        step(earlier, Icon.CHEVRON_LEFT, "stats.earlier", -1);
        step(later, Icon.CHEVRON_RIGHT, "stats.later", 1);
        take.setGraphic(Icon.SHARE.node(Icon.SMALL));
        taking().forEach(item -> take.getItems().add(item.menuItem()));
        empty.setVisible(false);
        root.getChildren().add(empty);
        parts.mirror().diary().diaryProperty().subscribe(this::diaryChanged);
        model.spanProperty().subscribe(_ -> head());
        model.againstProperty().subscribe(_ -> head());
        model.shownProperty().subscribe(this::show);
        root.visibleProperty().subscribe(model::watch);
    }

    @Override
    public void shown(String at) {
        model.watch(true);
        choice.requestFocus();
    }

    @Override
    public List<ActionItem> actions() {
        List<ActionItem> actions = new ArrayList<>();
        actions.add(
                ActionItem.of(texts, "stats.earlier", () -> model.step(-1))
                        .withKeys("Alt+LEFT")
                        .withIcon(Icon.CHEVRON_LEFT::node));
        actions.add(
                ActionItem.of(texts, "stats.later", () -> model.step(1))
                        .withKeys("Alt+RIGHT")
                        .withIcon(Icon.CHEVRON_RIGHT::node));
        actions.add(
                ActionItem.of(texts, "stats.all", () -> model.go(Span.ALL)).withKeys("Alt+DOWN"));
        actions.add(
                ActionItem.of(texts, "stats.action.compare", model::compareOrNot)
                        .withKeys("Alt+C")
                        .withIcon(Icon.STATS::node));
        actions.addAll(taking());
        return actions;
    }

    private List<ActionItem> taking() {
        return List.of(
                ActionItem.of(
                                texts,
                                "stats.action.picture",
                                () -> take(now -> taking.save(now, ColorScheme.LIGHT)))
                        .withKeys("Shortcut+Shift+E")
                        .withIcon(() -> Icon.PICTURE.node(Icon.SMALL)),
                ActionItem.of(
                                texts,
                                "stats.action.picture.dark",
                                () -> take(now -> taking.save(now, ColorScheme.DARK)))
                        .withIcon(() -> Icon.PICTURE.node(Icon.SMALL)),
                ActionItem.of(texts, "stats.action.post", () -> take(taking::write))
                        .withKeys("Shortcut+Shift+D")
                        .withIcon(() -> Icon.DESK.node(Icon.SMALL)));
    }

    private void take(Consumer<Figures> with) {
        StatsViewModel.Shown shown = model.shownProperty().get();
        if (shown != null) {
            with.accept(shown.figures());
        }
    }

    private void step(Button button, Icon icon, String key, int by) {
        button.setGraphic(icon.node(Icon.SMALL));
        button.setAccessibleText(texts.get(key));
        button.setOnAction(_ -> model.step(by));
    }

    private void diaryChanged(@Nullable Diary diary) {
        boolean none = diary != null && diary.size() == 0;
        empty.setVisible(none);
        scroll.setVisible(!none);
    }

    private void show(StatsViewModel.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        Figures against = shown.against();
        if (against == null) {
            figures.show(shown.figures(), shown.credits());
        } else {
            compared.show(shown.figures(), against, shown.credits());
        }
        present(against != null);
        head();
    }

    private void present(boolean comparing) {
        compared.setVisible(comparing);
        compared.setManaged(comparing);
        figures.setVisible(!comparing);
        figures.setManaged(!comparing);
    }

    /// Fills the menus of years and says what is in view.
    private void head() {
        Span now = model.spanProperty().get();
        if (now == null) {
            return;
        }
        Span other = model.againstProperty().get();
        List<MenuItem> items = new ArrayList<>();
        items.add(item(texts.get("stats.all"), () -> model.go(Span.ALL)));
        List<MenuItem> others = new ArrayList<>();
        others.add(item(texts.get("stats.compare.none"), () -> model.compare(null)));
        for (int year : model.years()) {
            items.add(item(String.valueOf(year), () -> model.go(Span.of(year))));
            if (!Span.of(year).equals(now)) {
                others.add(item(String.valueOf(year), () -> model.compare(Span.of(year))));
            }
        }
        choice.getItems().setAll(items);
        beside.getItems().setAll(others);
        choice.setText(name(now));
        beside.setText(
                other == null
                        ? texts.get("stats.compare")
                        : texts.get("stats.compare.with", name(other)));
        beside.setDisable(now.year() == null || model.years().size() < 2);
        title.setText(heading(now, other));
        later.setDisable(!model.canStep(1));
        earlier.setDisable(!model.canStep(-1));
    }

    private String heading(Span now, @Nullable Span other) {
        if (now.year() == null) {
            return texts.get("stats.title.all");
        }
        return other == null
                ? texts.get("stats.title", name(now))
                : texts.get("stats.title.two", name(now), name(other));
    }

    private static MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private String name(Span of) {
        return of.year() == null ? texts.get("stats.all") : String.valueOf(of.year());
    }
}
