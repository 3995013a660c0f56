package app.matinee.ui.desk.feature;

import app.matinee.library.FilmDossier;
import app.matinee.markdown.MarkdownDocument;
import app.matinee.markdown.PlacedBlock;
import app.matinee.model.FeaturedFilm;
import app.matinee.model.Writing;
import app.matinee.model.WritingKind;
import app.matinee.publish.post.Part;
import app.matinee.publish.post.Post;
import app.matinee.publish.post.PostRequest;
import app.matinee.publish.post.Subject;
import app.matinee.publish.template.TemplateSource;
import app.matinee.publish.template.Templates;
import app.matinee.text.Phrase;
import app.matinee.text.Texts;
import app.matinee.ui.desk.publish.PostPreview;
import app.matinee.ui.desk.publish.PublishDoor;
import app.matinee.ui.desk.publish.TemplateWords;
import app.matinee.ui.kit.Debounce;
import app.matinee.ui.kit.EmptyState;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.writing.PieceWords;
import app.matinee.ui.kit.writing.RowList;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
    private final Label title = new Label();
    private final Button film = new Button();
    private final MenuButton templates = new MenuButton();
    private final Button compose;
    private final VBox rows = new VBox();
    private final Label count = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final Label said = new Label();
    private final PostPreview preview;
    private final HBox both = new HBox();
    private final Button choosing;
    private final EmptyState empty;
    private final Debounce drawing = new Debounce(AFTER, this::draw);
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private String template = Templates.FEATURED;
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
        this.preview = publish.preview();
        getStyleClass().add("feature");
        title.getStyleClass().add("reading");
        film.getStyleClass().addAll("flat", "feature-film");
        film.setOnAction(_ -> choose());
        templates.setGraphic(Icon.FILE.node(Icon.SMALL));
        templates.setAccessibleText(texts.get("desk.publish.template"));
        templates.showingProperty().subscribe((_, showing) -> offer(showing));
        compose = new Button(texts.get("desk.feature.compose"), Icon.PUBLISHED.node(Icon.SMALL));
        compose.getStyleClass().add("accent");
        compose.setOnAction(_ -> compose());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head =
                new HBox(
                        step("desk.calendar.previous", Icon.CHEVRON_LEFT, -1),
                        title,
                        step("desk.calendar.next", Icon.CHEVRON_RIGHT, 1),
                        film,
                        gap,
                        templates,
                        compose);
        head.getStyleClass().add("feature-head");
        both.getStyleClass().add("feature-both");
        both.getChildren().addAll(checklist(), paper(), facts.node());
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
        model.monthProperty().subscribe(now -> show(now));
        model.featuredProperty().subscribe(_ -> show());
        model.itemsProperty().subscribe(this::fill);
    }

    /// What the status bar says of the post.
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
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
        if (rows.getChildren().isEmpty()) {
            choosing.requestFocus();
        } else {
            rows.getChildren().getFirst().requestFocus();
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

    private VBox checklist() {
        Label name = new Label(texts.get("desk.part.pieces"));
        name.getStyleClass().add("strong");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        count.getStyleClass().addAll("caption", "muted");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.getStyleClass().add("feature-progress");
        progress.setAccessibleText(texts.get("desk.part.pieces"));
        rows.getStyleClass().add("check-rows");
        ScrollPane scroll = scroll(rows);
        VBox column = new VBox(new HBox(name, gap, count), progress, scroll);
        column.getStyleClass().add("feature-checklist");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return column;
    }

    private StackPane paper() {
        said.getStyleClass().addAll("muted", "feature-said");
        said.setWrapText(true);
        said.managedProperty().bind(said.visibleProperty());
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        VBox page = new VBox(said, preview);
        page.getStyleClass().add("feature-paper");
        StackPane wall = new StackPane(scroll(page));
        wall.getStyleClass().add("wall");
        wall.setMinWidth(0);
        HBox.setHgrow(wall, Priority.ALWAYS);
        return wall;
    }

    private static ScrollPane scroll(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private Button step(String key, Icon icon, int months) {
        Button button = new Button(null, icon.node());
        button.getStyleClass().addAll("button-icon", "flat", "small");
        button.setAccessibleText(texts.get(key));
        button.setTooltip(new Tooltip(texts.get(key)));
        button.setOnAction(_ -> step(months));
        return button;
    }

    private void show(YearMonth month) {
        title.setText(DateTimeFormatter.ofPattern("MMMM yyyy", texts.locale()).format(month));
    }

    private void show() {
        boolean chosen = model.featuredProperty().get() != null;
        both.setVisible(chosen);
        empty.setVisible(!chosen);
        for (Region part : List.of(film, templates, compose)) {
            part.setVisible(chosen);
        }
        templates.setText(texts.get("desk.template.featured"));
        if (!chosen) {
            status.set("");
        }
    }

    private void fill(List<CheckItem> items) {
        RowList.fill(rows, items.stream().map(this::row).toList());
        long ready = items.stream().filter(CheckItem::done).count();
        count.setText(texts.get("desk.feature.ready", ready, items.size()));
        progress.setProgress(items.isEmpty() ? 0 : (double) ready / items.size());
        FilmDossier dossier = model.dossier();
        facts.show(dossier);
        if (dossier != null) {
            film.setText(texts.get("desk.feature.film", dossier.film().title()));
            drawing.call();
        }
    }

    private CheckRow row(CheckItem item) {
        CheckRow row = new CheckRow(item);
        row.setOnMouseClicked(_ -> follow(item));
        row.setOnContextMenuRequested(
                event -> menu(item).show(row, event.getScreenX(), event.getScreenY()));
        row.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                        event.consume();
                        follow(item);
                    }
                });
        return row;
    }

    /// Goes to where it is made: its text, begun where there is none, or a tab of the film's page.
    private void follow(CheckItem item) {
        FeaturedFilm now = model.featuredProperty().get();
        if (now == null) {
            return;
        }
        if (item.writing() != null) {
            acts.open(item.writing());
        } else if (item.kind() != null) {
            acts.begin(Writing.of(item.kind(), now.filmId(), ""));
        } else {
            acts.openTab(now.filmId(), item.tab());
        }
    }

    /// The other texts that could be the piece.
    private ContextMenu menu(CheckItem item) {
        var menu = new ContextMenu();
        MenuItem open = new MenuItem(texts.get("desk.menu.open"));
        open.setOnAction(_ -> follow(item));
        menu.getItems().add(open);
        FilmDossier dossier = model.dossier();
        WritingKind kind = item.kind();
        if (kind != null && dossier != null) {
            for (Writing other : dossier.writings()) {
                if (item.writing() == null || other.id() != item.writing()) {
                    MenuItem use =
                            new MenuItem(
                                    texts.get("desk.feature.use", PieceWords.name(other, texts)));
                    use.setOnAction(_ -> model.fill(kind, other.id()));
                    menu.getItems().add(use);
                }
            }
        }
        return menu;
    }

    private void offer(boolean showing) {
        if (showing) {
            publish.posts().templates(this::fillTemplates);
        }
    }

    private void fillTemplates(List<TemplateSource> all) {
        templates.getItems().clear();
        for (TemplateSource each : all) {
            MenuItem item = new MenuItem(TemplateWords.of(each, texts));
            item.setOnAction(_ -> {
                template = each.name();
                templates.setText(item.getText());
                draw();
            });
            templates.getItems().add(item);
        }
        MenuItem edit = new MenuItem(texts.get("desk.templates.edit"));
        edit.setOnAction(_ -> edit(all));
        templates.getItems().addAll(new SeparatorMenuItem(), edit);
    }

    private void edit(List<TemplateSource> all) {
        FeaturedFilm now = model.featuredProperty().get();
        TemplateSource chosen =
                all.stream()
                        .filter(each -> each.name().equals(template))
                        .findFirst()
                        .orElse(all.getFirst());
        if (now != null) {
            publish.edit(chosen, new Subject.OfFilm(now.filmId()), this::draw);
        }
    }

    private void draw() {
        FeaturedFilm now = model.featuredProperty().get();
        if (now != null && watched) {
            PostRequest request = new PostRequest(new Subject.OfFilm(now.filmId()), template, "");
            if (status.get().isEmpty()) {
                preview.setVisible(false);
                said.setText(texts.get("desk.feature.composing"));
            }
            publish.posts().compose(request, this::show, this::failed);
        }
    }

    private void show(Post post) {
        said.setText("");
        preview.show(post);
        preview.setVisible(true);
        int words = words(post);
        status.set(
                texts.get(
                        "desk.feature.status", words, post.pictures().size(), templates.getText()));
    }

    private static int words(Post post) {
        List<PlacedBlock> blocks =
                post.parts().stream()
                        .filter(Part.Text.class::isInstance)
                        .map(part -> new PlacedBlock(((Part.Text) part).block(), 0, 1))
                        .toList();
        return new MarkdownDocument(blocks).words();
    }

    private void failed(Phrase phrase) {
        said.setText(texts.say(phrase));
        preview.setVisible(false);
        status.set("");
    }
}
