package app.matinee.ui.desk.feature;

import app.matinee.library.FilmDossier;
import app.matinee.model.FeaturedFilm;
import app.matinee.model.Writing;
import app.matinee.model.WritingKind;
import app.matinee.publish.post.PostRequest;
import app.matinee.publish.post.Subject;
import app.matinee.publish.template.TemplateSource;
import app.matinee.text.Texts;
import app.matinee.ui.desk.pieces.MonthHead;
import app.matinee.ui.desk.publish.PublishDoor;
import app.matinee.ui.kit.Debounce;
import app.matinee.ui.kit.EmptyState;
import app.matinee.ui.kit.Icon;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The featured film of a month: at the left what it needs, beside it the post as it would be now.
public final class FeaturePane extends VBox {

    private static final Duration AFTER = Duration.millis(300);
    private static final double FOR_FACTS = 1_100;

    private final FeatureViewModel model;
    private final FeatureFacts facts;
    private final PublishDoor publish;
    private final FeatureActs acts;
    private final Texts texts;
    private final MonthHead month;
    private final MenuButton film = new MenuButton();
    private final TemplateMenu templates;
    private final Button compose;
    private final ChecklistPane checklist;
    private final FeaturePaper paper;
    private final HBox both;
    private final Button choosing;
    private final EmptyState empty;
    private final Debounce drawing = new Debounce(AFTER, this::draw);
    private boolean watched;

    public FeaturePane(
            FeatureViewModel model,
            FeatureFacts facts,
            PublishDoor publish,
            FeatureActs acts,
            Texts texts) {
        this.model = model;
        this.facts = facts;
        this.publish = publish;
        this.acts = acts;
        this.texts = texts;
        getStyleClass().add("feature");
        month = new MonthHead(texts, this::step);
        film.getStyleClass().addAll("flat", "feature-film");
        film.getItems()
                .addAll(
                        item("desk.feature.other", this::choose),
                        item("desk.feature.text", this::openText),
                        item("desk.feature.page", this::openFilm),
                        item("desk.feature.clear", model::clear));
        templates = new TemplateMenu(publish.posts(), texts, this::edit);
        templates.chosenProperty().subscribe((_, _) -> draw());
        compose = new Button(texts.get("desk.feature.compose"), Icon.PUBLISHED.node(Icon.SMALL));
        compose.getStyleClass().add("accent");
        compose.setMinWidth(Region.USE_PREF_SIZE);
        compose.setOnAction(_ -> compose());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(month, film, gap, templates, compose);
        head.getStyleClass().add("feature-head");
        checklist = new ChecklistPane(model, acts, texts);
        paper = new FeaturePaper(publish.posts(), publish.preview(), texts);
        HBox.setHgrow(paper, Priority.ALWAYS);
        both = new HBox(checklist, paper, facts.node());
        both.getStyleClass().add("feature-both");
        widthProperty().subscribe(_ -> room());
        choosing = new Button(texts.get("desk.feature.choose"), Icon.FILM.node());
        choosing.getStyleClass().add("accent");
        choosing.setOnAction(_ -> choose());
        this.empty =
                new EmptyState(texts.get("desk.feature.none"), texts.get("desk.feature.none.text"))
                        .withoutSlots()
                        .action(choosing);
        StackPane body = new StackPane(both, empty);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, body);
        model.monthProperty().subscribe(now -> month.show(now));
        model.featuredProperty().subscribe(_ -> show());
        model.itemsProperty().subscribe(_ -> read());
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(texts.get(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    /// What the status bar says of the post.
    public ReadOnlyStringProperty statusProperty() {
        return paper.statusProperty();
    }

    /// Says whether somebody looks.
    public void watch(boolean now) {
        watched = now;
        model.watch(now);
        room();
    }

    /// The facts stand beside the post where both fit.
    private void room() {
        facts.watch(watched && getWidth() >= FOR_FACTS);
    }

    public void step(int months) {
        model.monthProperty().set(model.monthProperty().get().plusMonths(months));
    }

    public void focus() {
        if (!checklist.focus()) {
            choosing.requestFocus();
        }
    }

    /// Opens the sheet that publishes the post.
    public void compose() {
        FeaturedFilm now = model.featuredProperty().get();
        if (now != null) {
            publish.publish(new Subject.OfFilm(now.filmId()));
        }
    }

    /// Asks which film it shall be.
    public void choose() {
        acts.askFilm(model::choose);
    }

    private void openFilm() {
        FeaturedFilm now = model.featuredProperty().get();
        if (now != null) {
            acts.openTab(now.filmId(), "details");
        }
    }

    /// The text of the post itself, begun where there is none.
    private void openText() {
        FeaturedFilm now = model.featuredProperty().get();
        if (now != null) {
            facts.text()
                    .ifPresentOrElse(
                            text -> acts.open(text.id()),
                            () -> acts.begin(Writing.of(WritingKind.FEATURE, now.filmId(), "")));
        }
    }

    private void show() {
        boolean chosen = model.featuredProperty().get() != null;
        both.setVisible(chosen);
        empty.setVisible(!chosen);
        for (Region part : List.of(film, templates, compose)) {
            part.setVisible(chosen);
        }
        if (!chosen) {
            paper.clear();
        }
    }

    private void read() {
        FilmDossier dossier = model.dossier();
        facts.show(dossier);
        if (dossier != null) {
            film.setText(texts.get("desk.feature.film", dossier.film().title()));
            drawing.call();
        }
    }

    private void edit(TemplateSource template) {
        FeaturedFilm now = model.featuredProperty().get();
        if (now != null) {
            publish.edit(template, new Subject.OfFilm(now.filmId()), this::draw);
        }
    }

    private void draw() {
        FeaturedFilm now = model.featuredProperty().get();
        if (now != null && watched) {
            Subject subject = new Subject.OfFilm(now.filmId());
            String template = templates.chosenProperty().get();
            paper.draw(new PostRequest(subject, template, publish.author()), templates.getText());
        }
    }
}
