package app.matinee.ui.desk.publish;

import app.matinee.model.Coded;
import app.matinee.publish.FileTarget;
import app.matinee.publish.Fragment;
import app.matinee.publish.WriteOptions;
import app.matinee.publish.folder.Written;
import app.matinee.publish.post.Post;
import app.matinee.publish.post.PostRequest;
import app.matinee.publish.post.Subject;
import app.matinee.publish.template.TemplateSource;
import app.matinee.publish.template.Templates;
import app.matinee.settings.DeskLook;
import app.matinee.text.Phrase;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Browser;
import app.matinee.ui.kit.Clipboards;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.FileQuestion;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.LiveSettings;
import app.matinee.ui.kit.SegmentedControl;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The sheet that publishes: with which template, as what, to which folder; then what was written.
final class PublishSheet extends VBox {

    private final PostDesk posts;
    private final Subject subject;
    private final Texts texts;
    private final LiveSettings settings;
    private final Dialogs dialogs;
    private final Browser browser;
    private final Clipboards clipboards = new Clipboards();
    private final ComboBox<TemplateSource> template = new ComboBox<>();
    private final SegmentedControl<FileTarget> target = new SegmentedControl<>();
    private final TextField folder = new TextField();
    private final TextField author = new TextField();
    private final TextField base = new TextField();
    private final CheckBox embedded;
    private final CheckBox overwrite;
    private final Label will = new Label();
    private final Label said = new Label();
    private final HBox after = new HBox();

    PublishSheet(PublishDoor door, Subject subject) {
        this.posts = door.posts();
        this.subject = subject;
        this.texts = door.texts();
        this.settings = door.settings();
        this.dialogs = door.dialogs();
        this.browser = door.browser();
        this.embedded = new CheckBox(texts.get("desk.publish.embedded"));
        this.overwrite = new CheckBox(texts.get("desk.publish.overwrite"));
        getStyleClass().addAll("card", "new-piece", "publish-sheet");
        getStylesheets()
                .add(
                        PublishSheet.class
                                .getResource("/app/matinee/ui/desk/desk.css")
                                .toExternalForm());
        Label title = new Label(texts.get("desk.publish.title"));
        title.getStyleClass().add("reading");
        DeskLook look = settings.get().desk();
        for (FileTarget each : FileTarget.values()) {
            target.add(each, texts.get("desk.target." + each.code()), null);
        }
        target.setValue(Coded.find(FileTarget.class, look.target()).orElse(FileTarget.HTML));
        target.valueProperty().subscribe(_ -> chose());
        template.setConverter(words());
        template.setAccessibleText(texts.get("desk.publish.template"));
        template.setMaxWidth(Double.MAX_VALUE);
        template.valueProperty().subscribe((_, _) -> compose());
        folder.setText(look.folder());
        author.setText(look.author());
        Button choose = new Button(texts.get("desk.publish.choose"));
        choose.setOnAction(_ -> choose());
        HBox.setHgrow(folder, Priority.ALWAYS);
        HBox where = new HBox(folder, choose);
        where.getStyleClass().add("new-piece-buttons");
        for (Label label : List.of(will, said)) {
            label.setWrapText(true);
            label.getStyleClass().add("muted");
            label.managedProperty().bind(label.visibleProperty());
            label.visibleProperty().bind(label.textProperty().isNotEmpty());
        }
        Button go = new Button(texts.get("desk.publish.go"), Icon.PUBLISHED.node(Icon.SMALL));
        go.getStyleClass().add("accent");
        go.setOnAction(_ -> publish());
        FlowPane buttons = new FlowPane(go);
        buttons.getStyleClass().add("publish-buttons");
        for (Fragment each : Fragment.values()) {
            Button copy =
                    new Button(
                            texts.get("desk.publish.copy." + each.code()),
                            Icon.COPY.node(Icon.SMALL));
            copy.getStyleClass().addAll("flat", "small");
            copy.setOnAction(_ -> copy(each));
            buttons.getChildren().add(copy);
        }
        after.getStyleClass().add("new-piece-buttons");
        getChildren()
                .addAll(
                        title,
                        field("desk.publish.template", template),
                        field("desk.publish.target", target),
                        field("desk.publish.folder", where),
                        field("desk.publish.author", author),
                        field("desk.publish.base", base),
                        embedded,
                        overwrite,
                        will,
                        buttons,
                        said,
                        after,
                        site(door.sites()));
        author.textProperty().subscribe((_, name) -> sign(name.strip()));
        posts.templates(this::fill);
    }

    /// The sheet as it fits into a small window.
    ScrollPane scrolled() {
        ScrollPane scroll = new ScrollPane(this);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("edge-to-edge", "publish-scroll");
        scroll.getStylesheets().setAll(getStylesheets());
        return scroll;
    }

    /// Offers the templates, at first the one that fits.
    private void fill(List<TemplateSource> all) {
        template.getItems().setAll(all);
        String fits =
                subject instanceof Subject.OfWriting
                        ? Templates.REVIEW
                        : settings.get().desk().template().isEmpty()
                                ? Templates.FEATURED
                                : settings.get().desk().template();
        template.setValue(
                all.stream()
                        .filter(each -> each.name().equals(fits))
                        .findFirst()
                        .orElse(all.getFirst()));
    }

    private void chose() {
        FileTarget chosen = target.getValue();
        boolean html = chosen == FileTarget.HTML;
        embedded.setVisible(html);
        embedded.setManaged(html);
        if (chosen != null) {
            settings.change(s -> s.withDesk(s.desk().withTarget(chosen.code())));
        }
    }

    private void sign(String name) {
        settings.change(s -> s.withDesk(s.desk().withAuthor(name)));
        compose();
    }

    private void compose() {
        PostRequest request = request();
        if (request != null) {
            posts.compose(request, this::composed, this::failed);
        }
    }

    private void composed(Post post) {
        said.setText("");
        StringBuilder words =
                new StringBuilder(
                        texts.get(
                                "desk.publish.will", post.head().title(), post.pictures().size()));
        for (Phrase note : post.notes()) {
            words.append(' ').append(texts.say(note));
        }
        will.setText(words.toString());
    }

    private @Nullable PostRequest request() {
        TemplateSource chosen = template.getValue();
        return chosen == null
                ? null
                : new PostRequest(subject, chosen.name(), author.getText().strip());
    }

    private void choose() {
        dialogs.chooseFolder(FileQuestion.of(texts.get("desk.publish.folder")))
                .ifPresent(chosen -> folder.setText(chosen.toString()));
    }

    private void publish() {
        PostRequest request = request();
        FileTarget chosen = target.getValue();
        if (request == null || chosen == null) {
            return;
        }
        if (folder.getText().isBlank()) {
            said.setText(texts.get("desk.publish.noFolder"));
            folder.requestFocus();
            return;
        }
        try {
            Path to = Path.of(folder.getText().strip());
            settings.change(s ->
                    s.withDesk(
                            s.desk().withFolder(to.toString()).withTemplate(request.template())));
            boolean within = chosen == FileTarget.HTML && embedded.isSelected();
            WriteOptions options =
                    new WriteOptions(within, overwrite.isSelected(), base.getText().strip());
            posts.write(request, new Destination(chosen, to, options), this::wrote, this::failed);
        } catch (InvalidPathException noPath) {
            said.setText(texts.get("desk.publish.noFolder"));
        }
    }

    private void wrote(Written written) {
        said.setText(
                texts.get(
                        written.again() ? "desk.publish.wroteAgain" : "desk.publish.wrote",
                        written.files().size(),
                        String.valueOf(written.main().getFileName())));
        Button show = new Button(texts.get("desk.publish.show"), Icon.OWNED.node(Icon.SMALL));
        show.setOnAction(_ -> browser.show(PostDesk.folderOf(written.main())));
        after.getChildren().setAll(show);
        overwrite.setSelected(false);
    }

    private void failed(Phrase phrase) {
        said.setText(texts.say(phrase));
        after.getChildren().clear();
    }

    private void copy(Fragment fragment) {
        PostRequest request = request();
        if (request != null) {
            posts.fragment(
                    request,
                    fragment,
                    words -> {
                        if (fragment == Fragment.HTML) {
                            clipboards.copy(words, words);
                        } else {
                            clipboards.copy(words);
                        }
                        said.setText(texts.get("desk.publish.copied"));
                    },
                    this::failed);
        }
    }

    private TitledPane site(SiteDesk sites) {
        SiteFields fields = new SiteFields(sites, this::request, texts, browser);
        TitledPane pane = new TitledPane(texts.get("desk.site.title"), fields);
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    private VBox field(String key, Node control) {
        Label name = new Label(texts.get(key));
        name.getStyleClass().addAll("caption", "hint");
        control.setAccessibleText(texts.get(key));
        VBox field = new VBox(name, control);
        field.getStyleClass().add("publish-field");
        return field;
    }

    private StringConverter<TemplateSource> words() {
        return TemplateWords.converter(texts);
    }
}
