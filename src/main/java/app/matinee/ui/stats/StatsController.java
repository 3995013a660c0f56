package app.matinee.ui.stats;

import app.matinee.job.Jobs;
import app.matinee.model.Diary;
import app.matinee.model.FilmSummary;
import app.matinee.stats.Figures;
import app.matinee.stats.LookingBack;
import app.matinee.stats.Span;
import app.matinee.text.Texts;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.EmptyState;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.Navigation;
import app.matinee.ui.kit.Page;
import app.matinee.ui.mirror.FilmQuestion;
import app.matinee.ui.mirror.Mirror;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Statistics of a year or of all time. Alt+Left and Alt+Right go from year to year.
public final class StatsController implements Page {

    private final Mirror mirror;
    private final Jobs jobs;
    private final Texts texts;
    private final Clock clock;
    private final Navigation navigation;
    private final FiguresPane figures;
    private @Nullable Span span;
    private List<Integer> years = List.of();

    @FXML private StackPane root;
    @FXML private ScrollPane scroll;
    @FXML private StackPane place;
    @FXML private Label title;
    @FXML private MenuButton choice;
    @FXML private Button earlier;
    @FXML private Button later;

    public StatsController(
            Mirror mirror,
            Jobs jobs,
            Texts texts,
            DateText dates,
            Clock clock,
            Navigation navigation) {
        this.mirror = mirror;
        this.jobs = jobs;
        this.texts = texts;
        this.clock = clock;
        this.navigation = navigation;
        this.figures =
                new FiguresPane(
                        texts, new StatsWords(texts, dates), mirror.films(), this::openFilms);
    }

    @FXML
    private void initialize() {
        place.getChildren().add(figures);
        step(earlier, Icon.CHEVRON_LEFT, "stats.earlier", -1);
        step(later, Icon.CHEVRON_RIGHT, "stats.later", 1);
        EmptyState empty =
                new EmptyState(texts.get("stats.empty"), texts.get("stats.empty.about"))
                        .hint("Ctrl+L", texts.get("log.action"));
        empty.setVisible(false);
        root.getChildren().add(empty);
        mirror.diary()
                .diaryProperty()
                .subscribe(diary -> {
                    boolean none = diary != null && diary.size() == 0;
                    empty.setVisible(none);
                    scroll.setVisible(!none);
                    computeInView();
                });
        mirror.films().completeProperty().subscribe(_ -> computeInView());
        mirror.revisionProperty()
                .subscribe(_ -> {
                    if (root.isVisible()) {
                        mirror.diary().want();
                    }
                });
    }

    @Override
    public void shown(String at) {
        mirror.diary().want();
        compute();
        choice.requestFocus();
    }

    @Override
    public List<ActionItem> actions() {
        return List.of(
                ActionItem.of(texts, "stats.earlier", () -> step(-1))
                        .withKeys("Alt+LEFT")
                        .withIcon(Icon.CHEVRON_LEFT::node),
                ActionItem.of(texts, "stats.later", () -> step(1))
                        .withKeys("Alt+RIGHT")
                        .withIcon(Icon.CHEVRON_RIGHT::node),
                ActionItem.of(texts, "stats.all", () -> go(Span.ALL)).withKeys("Alt+DOWN"));
    }

    private void step(Button button, Icon icon, String key, int by) {
        button.setGraphic(icon.node(Icon.SMALL));
        button.setAccessibleText(texts.get(key));
        button.setOnAction(_ -> step(by));
    }

    /// The years as the menu has them, and all time before the latest.
    private void step(int by) {
        Span now = span;
        int at = now == null || now.year() == null ? -1 : years.indexOf(now.year());
        int to = at - by;
        if (to >= -1 && to < years.size()) {
            go(to < 0 ? Span.ALL : Span.of(years.get(to)));
        }
    }

    private void go(Span to) {
        span = to;
        compute();
    }

    private void computeInView() {
        if (root.isVisible()) {
            compute();
        }
    }

    /// Computes the figures in a job, over the films as they are now.
    private void compute() {
        Diary diary = mirror.diary().diaryProperty().get();
        if (diary == null || diary.size() == 0 || !mirror.films().completeProperty().get()) {
            return;
        }
        years = LookingBack.years(diary);
        Span wanted = span;
        if (wanted == null || wanted.year() != null && !years.contains(wanted.year())) {
            wanted = years.isEmpty() ? Span.ALL : Span.of(years.getFirst());
            span = wanted;
        }
        fillChoice();
        Span of = wanted;
        LocalDate today = LocalDate.now(clock);
        List<FilmSummary> films = List.copyOf(mirror.films().all());
        jobs.startQuietly(
                        _ -> {
                            Map<Long, FilmSummary> byId = HashMap.newHashMap(films.size());
                            films.forEach(film -> byId.put(film.id(), film));
                            return LookingBack.figures(diary, byId::get, of, today);
                        })
                .onSuccess(this::show);
    }

    private void show(Figures computed) {
        if (computed.span().equals(span)) {
            figures.show(computed);
        }
    }

    private void fillChoice() {
        List<MenuItem> items = new ArrayList<>();
        items.add(item(Span.ALL));
        years.forEach(year -> items.add(item(Span.of(year))));
        choice.getItems().setAll(items);
        Span now = span == null ? Span.ALL : span;
        choice.setText(name(now));
        title.setText(
                now.year() == null
                        ? texts.get("stats.title.all")
                        : texts.get("stats.title", String.valueOf(now.year())));
        int at = now.year() == null ? -1 : years.indexOf(now.year());
        later.setDisable(at < 0);
        earlier.setDisable(at == years.size() - 1);
    }

    private MenuItem item(Span of) {
        MenuItem item = new MenuItem(name(of));
        item.setOnAction(_ -> go(of));
        return item;
    }

    private String name(Span of) {
        return of.year() == null ? texts.get("stats.all") : String.valueOf(of.year());
    }

    private void openFilms(String name, Set<Long> films) {
        navigation.go(Navigation.LIBRARY);
        mirror.questions().ask(new FilmQuestion.Counted(name, films));
    }
}
