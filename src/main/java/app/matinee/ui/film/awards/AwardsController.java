package app.matinee.ui.film.awards;

import app.matinee.awards.BodyTotal;
import app.matinee.awards.HonourContext;
import app.matinee.awards.SeasonEntry;
import app.matinee.awards.SeasonFilter;
import app.matinee.awards.SeasonTimeline;
import app.matinee.awards.Tally;
import app.matinee.job.Jobs;
import app.matinee.library.FilmDossier;
import app.matinee.model.Companions;
import app.matinee.model.Honour;
import app.matinee.model.Release;
import app.matinee.text.Texts;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.EmptyState;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.mirror.Mirror;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The awards tab of the open film.
public final class AwardsController {

    private final Mirror mirror;
    private final Jobs jobs;
    private final Texts texts;
    private final SeasonWords words;
    private final SeasonEditing editing;
    private final ObjectProperty<SeasonFilter> filter =
            new SimpleObjectProperty<>(this, "filter", SeasonFilter.ALL);
    private final SeasonPasting pasting;
    private final ActionItem add;
    private final List<ActionItem> adding;
    private final List<ActionItem> taking;
    private final SummaryStrip summary;
    private final SeasonTools tools;
    private final SeasonFacts facts;
    private final VBox rest = new VBox();
    private final SeasonPage page;
    private final SeasonScroll place;
    private HonourContext context = new HonourContext(0, Companions.NONE);

    @FXML private BorderPane tab;

    public AwardsController(SeasonParts parts) {
        this.mirror = parts.mirror();
        this.jobs = parts.jobs();
        this.texts = parts.texts();
        this.words = new SeasonWords(texts);
        this.editing = new SeasonEditing(mirror, jobs, texts, words, new SeasonMenus(parts));
        this.pasting = new SeasonPasting(parts);
        this.add =
                ActionItem.of(texts, "awards.add.ceremony", editing::addCeremony)
                        .withIcon(() -> Icon.AWARDS.node(Icon.SMALL))
                        .withKeys("Shortcut+Shift+A");
        this.adding =
                List.of(
                        add,
                        ActionItem.of(texts, "awards.add.release", editing::addRelease)
                                .withIcon(() -> Icon.FILM.node(Icon.SMALL))
                                .withKeys("Shortcut+Shift+R"),
                        ActionItem.of(texts, "awards.paste", this::paste)
                                .withIcon(() -> Icon.PASTE.node(Icon.SMALL))
                                .withKeys("Shortcut+V"));
        this.taking = new SeasonTaking(parts).of(this::shown).actions();
        this.summary = new SummaryStrip(words, this::choose);
        this.tools = new SeasonTools(texts, words, filter, adding, taking);
        this.facts = new SeasonFacts(parts.facts(), texts, parts.clipboards());
        this.page = new SeasonPage(summary, new VBox(editing.timeline(), rest), tools, facts);
        this.place = new SeasonScroll(page, editing.timeline());
    }

    @FXML
    private void initialize() {
        rest.getStyleClass().add("season-rest");
        tab.setCenter(place.pane());
        tab.widthProperty().subscribe(this::pinSummary);
        tab.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        filter.subscribe(_ -> show());
        mirror.openFilm().dossierProperty().subscribe(this::follow);
        tab.sceneProperty().subscribe(scene -> facts.watch(scene != null));
    }

    /// A summary of one row stays on top; a higher one would leave too little room and scrolls.
    private void pinSummary() {
        boolean pinned = summary.rows(tab.getWidth()) == 1;
        page.holdSummary(!pinned);
        tab.setTop(pinned ? summary : null);
    }

    private void pressed(KeyEvent event) {
        Stream.concat(adding.stream(), taking.stream())
                .filter(action -> action.keys() != null && action.keys().match(event))
                .findFirst()
                .ifPresent(action -> {
                    action.run();
                    event.consume();
                });
    }

    private void paste() {
        pasting.paste(editing.timeline().focused());
    }

    /// Another film begins at its top with everything shown; a change of the same keeps all in
    /// place.
    private void follow(@Nullable FilmDossier dossier) {
        long now = dossier == null ? 0 : dossier.film().id();
        if (now != context.film()) {
            context = new HonourContext(now, Companions.NONE);
            editing.close();
            filter.set(SeasonFilter.ALL);
            place.toTop();
        }
        show();
        lookAround(now);
    }

    /// Reads who tied with the film and which films share its nominations.
    private void lookAround(long film) {
        if (film != 0) {
            jobs.startQuietly(_ -> mirror.journal().awards().companions(film))
                    .onSuccess(found -> {
                        if (film == context.film()) {
                            context = new HonourContext(film, found);
                            show();
                        }
                    });
        }
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
        editing.timeline().show(dossier == null ? List.of() : entries(dossier), context);
        tools.chart(
                SeasonTimeline.ceremonies(chosen),
                id -> editing.timeline().focus(new Stop.Key.OfCeremony(id)));
        pinSummary();
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

    private Optional<ShownSeason> shown() {
        return Optional.ofNullable(mirror.openFilm().dossierProperty().get())
                .map(dossier ->
                        new ShownSeason(
                                dossier,
                                filter.get().of(dossier.honours()),
                                entries(dossier),
                                context));
    }

    private List<SeasonEntry> entries(FilmDossier dossier) {
        SeasonFilter now = filter.get();
        return SeasonTimeline.of(
                now.showsReleases() ? dossier.film().releases() : List.of(),
                now.of(dossier.honours()));
    }
}
