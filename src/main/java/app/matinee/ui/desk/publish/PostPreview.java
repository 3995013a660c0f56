package app.matinee.ui.desk.publish;

import app.matinee.markdown.Block;
import app.matinee.markdown.Inline;
import app.matinee.markdown.MarkdownDocument;
import app.matinee.markdown.PlacedBlock;
import app.matinee.publish.post.Part;
import app.matinee.publish.post.Post;
import app.matinee.publish.post.PostPicture;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Browser;
import app.matinee.ui.kit.MarkdownLine;
import app.matinee.ui.kit.MarkdownNodes;
import app.matinee.ui.kit.MarkdownPane;
import app.matinee.ui.kit.PictureImages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A post as its readers will see it, on paper.
public final class PostPreview extends VBox {

    private static final double WIDTH = 1280;

    private final PictureImages images;
    private final Label tease = new Label();
    private final Label title = new Label();
    private final MarkdownPane text;

    public PostPreview(Texts texts, Browser browser, PictureImages images) {
        this.images = images;
        getStyleClass().addAll("paper", "post-preview");
        tease.getStyleClass().addAll("reading-italic", "muted");
        title.getStyleClass().add("display");
        for (Label label : List.of(tease, title)) {
            label.setWrapText(true);
            label.managedProperty().bind(label.visibleProperty());
            label.visibleProperty().bind(label.textProperty().isNotEmpty());
        }
        MarkdownLine lines =
                new MarkdownLine(address -> browser.open(address.toString()), this::picture);
        text = new MarkdownPane(new MarkdownNodes(texts, lines));
        getChildren().addAll(tease, title, text);
    }

    public void show(Post post) {
        tease.setText(post.head().tease());
        title.setText(post.head().title());
        List<PlacedBlock> blocks = new ArrayList<>();
        for (Part part : post.parts()) {
            blocks.add(new PlacedBlock(block(part), blocks.size(), blocks.size() + 1));
        }
        text.show(new MarkdownDocument(blocks));
    }

    private static Block block(Part part) {
        return switch (part) {
            case Part.Text(Block block) -> block;
            case Part.Figure(PostPicture picture) ->
                    new Block.Paragraph(
                            List.of(
                                    new Inline.Picture(
                                            picture.hash(),
                                            picture.alt(),
                                            picture.caption().plain())));
            case Part.Video(var address, String name) ->
                    new Block.Paragraph(
                            List.of(
                                    new Inline.Link(
                                            address,
                                            List.of(
                                                    new Inline.Text(
                                                            name.isEmpty()
                                                                    ? address.toString()
                                                                    : name)))));
        };
    }

    private Optional<Node> picture(String hash) {
        ImageView view = new ImageView();
        view.setPreserveRatio(true);
        StackPane frame = new StackPane(view);
        frame.setMinWidth(0);
        view.fitWidthProperty().bind(frame.widthProperty());
        images.load(hash, WIDTH, view::setImage);
        return Optional.of(frame);
    }
}
