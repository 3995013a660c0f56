package app.matinee.ui.film.pictures;

import app.matinee.markdown.MarkdownText;
import app.matinee.model.Placement;
import app.matinee.model.PlacementKind;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Browser;
import app.matinee.ui.kit.MarkdownLine;
import app.matinee.ui.kit.MarkdownNodes;
import app.matinee.ui.kit.MarkdownPane;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A picture in words.
public final class PictureWords {

    /// How many words a caption has at most.
    static final int MOST_WORDS = 250;

    private final Texts texts;
    private final Browser browser;
    private final MarkdownText markdown = new MarkdownText();

    public PictureWords(Texts texts, Browser browser) {
        this.texts = texts;
        this.browser = browser;
    }

    Texts texts() {
        return texts;
    }

    /// A place for a caption, whose links open in the browser.
    MarkdownPane captionPane() {
        MarkdownLine lines =
                new MarkdownLine(uri -> browser.open(uri.toString()), _ -> Optional.empty());
        MarkdownPane pane = new MarkdownPane(new MarkdownNodes(texts, lines));
        pane.getStyleClass().add("picture-caption");
        return pane;
    }

    void showCaption(Placement placement, MarkdownPane pane) {
        pane.show(markdown.parse(placement.caption()));
    }

    int wordsOf(String caption) {
        return markdown.parse(caption).words();
    }

    String kind(PlacementKind kind) {
        return texts.get("pictures.kind." + kind.code());
    }

    /// Credit, licence and source in a line, "" when none is known.
    String credit(Placement placement) {
        return Stream.of(
                        placement.picture().credit(),
                        placement.picture().licence(),
                        placement.picture().source())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /// What a screen reader says: what the picture shows, else its caption, else its file's name.
    String aloud(Placement placement) {
        String caption = markdown.parse(placement.caption()).plain();
        return Stream.of(placement.alt(), caption, placement.picture().fileName())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .map(words -> texts.get("pictures.aloud", kind(placement.kind()), words))
                .orElseGet(() -> kind(placement.kind()));
    }
}
