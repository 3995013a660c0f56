package app.matinee.ui.desk.publish;

import app.matinee.publish.post.PostRequest;
import app.matinee.publish.post.PublishFailed;
import app.matinee.publish.template.TemplateFailed;
import app.matinee.publish.template.TemplateSource;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Debounce;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Edits a template beside the post it makes; a mistake is said with its line, where the caret is
/// put. One that comes with the program is copied into the journal first.
final class TemplateSheet extends VBox {

    private static final Duration AFTER = Duration.millis(400);

    private final PostDesk posts;
    private final PostRequest request;
    private final Texts texts;
    private final PostPreview preview;
    private final TextArea words = new TextArea();
    private final Label said = new Label();
    private final Button own;
    private final Button close;
    private final Debounce drawing = new Debounce(AFTER, this::draw);
    private final Debounce saving =
            Debounce.atTheLatest(Duration.seconds(1), Duration.seconds(1), this::save);
    private TemplateSource template;

    TemplateSheet(
            PostDesk posts,
            PostRequest request,
            TemplateSource template,
            Texts texts,
            PostPreview preview) {
        this.posts = posts;
        this.request = request;
        this.template = template;
        this.texts = texts;
        this.preview = preview;
        getStyleClass().addAll("card", "template-sheet");
        getStylesheets()
                .add(
                        TemplateSheet.class
                                .getResource("/app/matinee/ui/desk/desk.css")
                                .toExternalForm());
        Label title = new Label(TemplateWords.of(template, texts));
        title.getStyleClass().add("reading");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        own = new Button(texts.get("desk.templates.own"));
        own.getStyleClass().add("accent");
        own.setOnAction(_ -> posts.own(template, this::begin));
        own.managedProperty().bind(own.visibleProperty());
        close = new Button(texts.get("desk.templates.close"));
        HBox head = new HBox(title, gap, own, close);
        head.getStyleClass().add("new-piece-buttons");
        words.getStyleClass().add("template-words");
        words.setAccessibleText(texts.get("desk.templates.words"));
        ScrollPane paper = new ScrollPane(preview);
        paper.setFitToWidth(true);
        paper.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        paper.getStyleClass().add("edge-to-edge");
        HBox both = new HBox(words, paper);
        both.getStyleClass().add("template-both");
        for (Region half : new Region[] {words, paper}) {
            HBox.setHgrow(half, Priority.ALWAYS);
            half.setPrefWidth(1);
        }
        VBox.setVgrow(both, Priority.ALWAYS);
        said.getStyleClass().add("muted");
        said.setWrapText(true);
        getChildren().addAll(head, both, said);
        posts.text(
                template,
                text -> {
                    words.setText(text);
                    begin(template);
                    words.textProperty().subscribe((_, _) -> typed());
                });
    }

    /// Says what closes it.
    void onClose(Runnable action) {
        close.setOnAction(_ -> action.run());
    }

    /// Saves what was typed last; for every way out.
    void saveNow() {
        drawing.cancel();
        saving.flush();
    }

    private void begin(TemplateSource now) {
        template = now;
        words.setEditable(now.isOwn());
        own.setVisible(!now.isOwn());
        draw();
    }

    private void typed() {
        drawing.call();
        saving.call();
    }

    private void draw() {
        posts.preview(
                request,
                template,
                words.getText(),
                post -> {
                    said.setText(
                            texts.get(
                                    template.isOwn()
                                            ? "desk.templates.saved"
                                            : "desk.templates.readOnly"));
                    preview.show(post);
                },
                this::failed);
    }

    private void failed(PublishFailed failure) {
        said.setText(texts.say(failure.phrase()));
        if (failure instanceof TemplateFailed mistake && mistake.line() > 0 && !words.isFocused()) {
            words.positionCaret(lineStart(mistake.line()));
        }
    }

    private int lineStart(int line) {
        int at = 0;
        for (int i = 1; i < line && at >= 0; i++) {
            at = words.getText().indexOf('\n', at) + 1;
        }
        return Math.max(0, at);
    }

    private void save() {
        Path file = template.file();
        if (file != null) {
            posts.save(file, words.getText());
        }
    }
}
