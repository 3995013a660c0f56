package app.matinee.ui.kit;

import app.matinee.markdown.Inline;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Draws what stands in a line: words in their faces, links, pictures.
public final class MarkdownLine {

    private static final String FACT = "fact";

    private final Consumer<URI> openLink;
    private final Function<String, Optional<Node>> pictures;

    /// @param openLink gets a link that was clicked; http, https or mailto
    /// @param pictures finds the node for a picture's address; empty where there is none, its
    ///   description is shown then
    public MarkdownLine(Consumer<URI> openLink, Function<String, Optional<Node>> pictures) {
        this.openLink = openLink;
        this.pictures = pictures;
    }

    /// A paragraph; one that is a single picture becomes the picture with its caption below.
    Node paragraph(List<Inline> content) {
        if (content.size() == 1 && content.getFirst() instanceof Inline.Picture picture) {
            Optional<Node> node = pictures.apply(picture.address());
            if (node.isPresent()) {
                return figure(node.get(), picture);
            }
        }
        return flow(content, "reading-text");
    }

    ReadingFlow flow(List<Inline> content, String... styleClasses) {
        ReadingFlow flow = new ReadingFlow();
        flow.getStyleClass().add("reading-flow");
        flow.getStyleClass().addAll(styleClasses);
        add(content, List.of(), null, flow);
        return flow;
    }

    static Text text(String words, String... styleClasses) {
        Text text = new Text(words);
        text.getStyleClass().addAll(styleClasses);
        return text;
    }

    private void add(
            List<Inline> content, List<String> faces, @Nullable URI target, ReadingFlow flow) {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Text(String words) -> words(words, faces, target, flow);
                case Inline.Code(String words) ->
                        words(words, with(faces, "reading-code-word"), target, flow);
                case Inline.Emphasis(List<Inline> inside) ->
                        add(inside, with(faces, "reading-emphasis"), target, flow);
                case Inline.Strong(List<Inline> inside) ->
                        add(inside, with(faces, "reading-strong"), target, flow);
                case Inline.Strike(List<Inline> inside) ->
                        add(inside, with(faces, "reading-strike"), target, flow);
                case Inline.Link(URI to, List<Inline> inside) when FACT.equals(to.getScheme()) -> {
                    int from = flow.length();
                    add(inside, faces, null, flow);
                    flow.wash(from, flow.length());
                }
                case Inline.Link(URI to, List<Inline> inside) ->
                        add(inside, with(faces, "reading-link"), to, flow);
                case Inline.Picture picture ->
                        pictures.apply(picture.address())
                                .ifPresentOrElse(
                                        flow.getChildren()::add,
                                        () -> words(picture.description(), faces, target, flow));
                case Inline.LineBreak() -> words("\n", faces, null, flow);
            }
        }
    }

    private void words(String words, List<String> faces, @Nullable URI target, ReadingFlow flow) {
        Text text = text(words, "reading-words");
        text.getStyleClass().addAll(faces);
        if (target != null) {
            link(text, target);
        }
        flow.getChildren().add(text);
    }

    private void link(Text text, URI target) {
        text.setFocusTraversable(true);
        text.setAccessibleRole(AccessibleRole.HYPERLINK);
        text.setAccessibleText(text.getText());
        text.setAccessibleHelp(target.toString());
        text.setOnMouseClicked(_ -> openLink.accept(target));
        text.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                openLink.accept(target);
            }
        });
    }

    private static Node figure(Node picture, Inline.Picture written) {
        VBox figure = new VBox(picture);
        figure.getStyleClass().add("reading-figure");
        picture.setAccessibleText(written.description());
        if (!written.caption().isEmpty()) {
            Label caption = new Label(written.caption());
            caption.getStyleClass().add("caption");
            caption.setWrapText(true);
            figure.getChildren().add(caption);
        }
        return figure;
    }

    private static List<String> with(List<String> faces, String face) {
        List<String> more = new ArrayList<>(faces);
        more.add(face);
        return more;
    }
}
