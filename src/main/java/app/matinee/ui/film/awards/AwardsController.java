package app.matinee.ui.film.awards;

import app.matinee.awards.AwardsTable;
import app.matinee.awards.BodyTotal;
import app.matinee.awards.SeasonFilter;
import app.matinee.awards.SeasonTimeline;
import app.matinee.awards.Tally;
import app.matinee.job.Jobs;
import app.matinee.library.FilmDossier;
import app.matinee.model.Honour;
import app.matinee.model.Release;
import app.matinee.text.Texts;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.Clipboards;
import app.matinee.ui.kit.EmptyState;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.mirror.Mirror;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The awards tab of the open film.
public final class AwardsController {

    private static final String ADD_KEYS = "Shortcut+Shift+A";

    private final Mirror mirror;
    private final Texts texts;
    private final Clipboards clipboards;
    private final SeasonWords words;
    private final SeasonEditing editing;
    private final ObjectProperty<SeasonFilter> filter =
            new SimpleObjectProperty<>(this, "filter", SeasonFilter.ALL);
    private final ActionItem add;
    private final SummaryStrip summary;
    private final SeasonTools tools;
    private final VBox rest = new VBox();
    private long film;

    @FXML private BorderPane tab;
    @FXML private ScrollPane scroll;

    public AwardsController(Mirror mirror, Jobs jobs, Texts texts, Clipboards clipboards) {
        this.mirror = mirror;
        this.texts = texts;
        this.clipboards = clipboards;
        this.words = new SeasonWords(texts);
        this.editing = new SeasonEditing(mirror, jobs, texts, words);
        this.add =
                ActionItem.of(texts, "awards.add.ceremony", editing::addCeremony)
                        .withIcon(() -> Icon.AWARDS.node(Icon.SMALL))
                        .withKeys(ADD_KEYS);
        this.summary = new SummaryStrip(words, this::choose);
        this.tools =
                new SeasonTools(
                        texts,
                        words,
                        filter,
                        List.of(
                                add,
                                ActionItem.of(texts, "awards.add.release", editing::addRelease)
                                        .withIcon(() -> Icon.FILM.node(Icon.SMALL))),
                        List.of(
                                ActionItem.of(texts, "awards.copy.markdown", this::copyMarkdown),
                                ActionItem.of(texts, "awards.copy.html", this::copyHtml)));
    }

    @FXML
    private void initialize() {
        Timeline timeline = editing.timeline();
        rest.getStyleClass().add("season-rest");
        SeasonPage page = new SeasonPage(new VBox(timeline, rest), tools);
        tab.setTop(summary);
        scroll.setContent(page);
        var seen = scroll.viewportBoundsProperty();
        page.barProperty()
                .bind(scroll.widthProperty().flatMap(w -> seen.map(b -> bar(w, b.getWidth()))));
        page.scrolledProperty()
                .bind(
                        scroll.vvalueProperty()
                                .flatMap(v -> seen.map(b -> offset(page, v, b.getHeight()))));
        tab.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        filter.subscribe(_ -> show());
        mirror.openFilm().dossierProperty().subscribe(this::follow);
    }

    /// Before the first layout nothing is seen, which is no scroll bar.
    private static double bar(Number whole, double seen) {
        return seen > 0 ? Math.max(0, whole.doubleValue() - seen) : 0;
    }

    private static double offset(Region page, Number value, double seen) {
        return Math.max(0, (page.getHeight() - seen) * value.doubleValue());
    }

    private void pressed(KeyEvent event) {
        if (KeyCombination.valueOf(ADD_KEYS).match(event)) {
            editing.addCeremony();
            event.consume();
        }
    }

    /// Another film begins at its top with everything shown; a change of the same keeps all in
    /// place.
    private void follow(@Nullable FilmDossier dossier) {
        long now = dossier == null ? 0 : dossier.film().id();
        if (now != film) {
            film = now;
            editing.close();
            filter.set(SeasonFilter.ALL);
            scroll.setVvalue(0);
        }
        show();
    }

    private void show() {
        FilmDossier dossier = mirror.openFilm().dossierProperty().get();
        List<Honour> all = dossier == null ? List.of() : dossier.honours();
        List<Release> releases = dossier == null ? List.of() : dossier.film().releases();
        SeasonFilter now = filter.get();
        List<BodyTotal> totals = BodyTotal.of(all);
        summary.show(
                totals,
                totals.stream().filter(t -> SeasonTools.keys(t).equals(now.bodies())).toList());
        summary.setAccessibleText(words.season(Tally.of(all)));
        tools.show(totals);
        List<Honour> chosen = now.of(all);
        editing.timeline()
                .show(SeasonTimeline.of(now.showsReleases() ? releases : List.of(), chosen));
        rest.getChildren().clear();
        if (all.isEmpty()) {
            rest.getChildren().add(empty());
        } else if (chosen.isEmpty()) {
            rest.getChildren().add(nothingChosen());
        }
        tools.setVisible(!all.isEmpty() || !releases.isEmpty());
    }

    private EmptyState empty() {
        Button button = add.button();
        button.getStyleClass().add("accent");
        return new EmptyState(texts.get("awards.empty"), texts.get("awards.empty.words"))
                .action(button);
    }

    private VBox nothingChosen() {
        Label says = new Label(texts.get("awards.filter.none"));
        says.getStyleClass().add("muted");
        Button all = new Button(texts.get("awards.filter.clear"));
        all.getStyleClass().add("small");
        all.setOnAction(_ -> filter.set(SeasonFilter.ALL));
        VBox box = new VBox(says, all);
        box.getStyleClass().add("nothing-chosen");
        return box;
    }

    /// A cell pressed again shows everything again.
    private void choose(BodyTotal total) {
        Set<Long> keys = SeasonTools.keys(total);
        boolean again = filter.get().bodies().equals(keys);
        filter.set(filter.get().withBodies(again ? Set.of() : keys));
    }

    private void copyMarkdown() {
        clipboards.copy(new AwardsTable(texts).markdown(shown()));
    }

    private void copyHtml() {
        clipboards.copy(new AwardsTable(texts).html(shown()));
    }

    private List<Honour> shown() {
        FilmDossier dossier = mirror.openFilm().dossierProperty().get();
        return dossier == null ? List.of() : filter.get().of(dossier.honours());
    }
}
