package app.matinee.ui.desk.feature;

import app.matinee.markdown.MarkdownDocument;
import app.matinee.markdown.PlacedBlock;
import app.matinee.publish.post.Part;
import app.matinee.publish.post.Post;
import app.matinee.publish.post.PostRequest;
import app.matinee.text.Phrase;
import app.matinee.text.Texts;
import app.matinee.ui.desk.publish.PostDesk;
import app.matinee.ui.desk.publish.PostPreview;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The post as it would be now, on paper.
final class FeaturePaper extends StackPane {

    private final PostDesk posts;
    private final PostPreview preview;
    private final Texts texts;
    private final Label said = new Label();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private String template = "";

    FeaturePaper(PostDesk posts, PostPreview preview, Texts texts) {
        this.posts = posts;
        this.preview = preview;
        this.texts = texts;
        said.getStyleClass().addAll("muted", "feature-said");
        said.setWrapText(true);
        said.managedProperty().bind(said.visibleProperty());
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        VBox page = new VBox(said, preview);
        page.getStyleClass().add("feature-paper");
        getChildren().add(ChecklistPane.scroll(page));
        getStyleClass().add("wall");
        setMinWidth(0);
    }

    /// What is to be said of the post, "" while there is none.
    ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /// Composes a post and shows it; the one before stays until it is ready.
    ///
    /// @param templateName what the template is called
    void draw(PostRequest request, String templateName) {
        template = templateName;
        if (status.get().isEmpty()) {
            preview.setVisible(false);
            said.setText(texts.get("desk.feature.composing"));
        }
        posts.compose(request, this::show, this::failed);
    }

    /// There is nothing to compose.
    void clear() {
        status.set("");
    }

    private void show(Post post) {
        said.setText("");
        preview.show(post);
        preview.setVisible(true);
        status.set(texts.get("desk.feature.status", words(post), post.pictures().size(), template));
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
