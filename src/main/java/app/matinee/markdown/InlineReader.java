package app.matinee.markdown;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.jspecify.annotations.Nullable;

/// Turns commonmark's inlines into ours, neighbouring texts joined and unsafe addresses dropped.
final class InlineReader {

    private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto");
    private static final Set<String> WITH_FACTS = Set.of("http", "https", "mailto", "fact");
    private static final Set<String> PICTURE_SCHEMES = Set.of("http", "https");

    private final Set<String> schemes;

    /// @param facts whether words that came from the journal keep their mark, a link to `fact:key`
    InlineReader(boolean facts) {
        this.schemes = facts ? WITH_FACTS : LINK_SCHEMES;
    }

    List<Inline> read(Node parent) {
        return inside(parent, 0);
    }

    private List<Inline> inside(Node parent, int depth) {
        if (depth >= TreeReader.DEEPEST) {
            return List.of(new Inline.Text(wordsOf(parent)));
        }
        List<Inline> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node, depth, found);
        }
        return joined(found);
    }

    private void add(Node node, int depth, List<Inline> to) {
        switch (node) {
            case org.commonmark.node.Text text -> to.add(new Inline.Text(text.getLiteral()));
            case SoftLineBreak _ -> to.add(new Inline.Text(" "));
            case HardLineBreak _ -> to.add(new Inline.LineBreak());
            case org.commonmark.node.Code code -> to.add(new Inline.Code(code.getLiteral()));
            case HtmlInline html -> to.add(new Inline.Text(html.getLiteral()));
            case org.commonmark.node.Emphasis emphasis ->
                    to.add(new Inline.Emphasis(inside(emphasis, depth + 1)));
            case StrongEmphasis strong -> to.add(new Inline.Strong(inside(strong, depth + 1)));
            case Strikethrough strike -> to.add(new Inline.Strike(inside(strike, depth + 1)));
            case org.commonmark.node.Link link -> {
                List<Inline> content = inside(link, depth + 1);
                address(link.getDestination())
                        .filter(target -> isOneOf(schemes, target))
                        .ifPresentOrElse(
                                target -> to.add(new Inline.Link(target, content)),
                                () -> to.addAll(content));
            }
            case Image image -> to.add(picture(image));
            default -> to.addAll(inside(node, depth + 1));
        }
    }

    private static Inline picture(Image image) {
        String description = wordsOf(image);
        Optional<URI> address = address(image.getDestination());
        if (address.isEmpty()
                || (address.get().getScheme() != null
                        && !isOneOf(PICTURE_SCHEMES, address.get()))) {
            return new Inline.Text(description);
        }
        return new Inline.Picture(address.get().toString(), description, orEmpty(image.getTitle()));
    }

    private static Optional<URI> address(String written) {
        String encoded =
                written.strip()
                        .replace(" ", "%20")
                        .replace("\"", "%22")
                        .replace("<", "%3C")
                        .replace(">", "%3E")
                        .replace("|", "%7C")
                        .replace("\\", "%5C")
                        .replace("^", "%5E")
                        .replace("`", "%60")
                        .replace("{", "%7B")
                        .replace("}", "%7D");
        try {
            return Optional.of(new URI(encoded));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private static boolean isOneOf(Set<String> schemes, URI address) {
        return address.getScheme() != null
                && schemes.contains(address.getScheme().toLowerCase(Locale.ROOT));
    }

    private static List<Inline> joined(List<Inline> inlines) {
        List<Inline> joined = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text(String more)) {
                text.append(more);
            } else {
                flush(text, joined);
                joined.add(inline);
            }
        }
        flush(text, joined);
        return joined;
    }

    private static void flush(StringBuilder text, List<Inline> to) {
        if (!text.isEmpty()) {
            to.add(new Inline.Text(text.toString()));
            text.setLength(0);
        }
    }

    /// All words below a node, without recursion: however deep it is.
    static String wordsOf(Node top) {
        StringBuilder words = new StringBuilder();
        @Nullable Node node = top;
        while (node != null) {
            words.append(literal(node));
            node = after(node, top);
        }
        return words.toString();
    }

    private static @Nullable Node after(Node node, Node top) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        for (Node up = node; up != null && up != top; up = up.getParent()) {
            if (up.getNext() != null) {
                return up.getNext();
            }
        }
        return null;
    }

    private static String literal(Node node) {
        return switch (node) {
            case org.commonmark.node.Text text -> text.getLiteral();
            case org.commonmark.node.Code code -> code.getLiteral();
            case HtmlInline html -> html.getLiteral();
            case HtmlBlock html -> html.getLiteral();
            case FencedCodeBlock code -> code.getLiteral();
            case IndentedCodeBlock code -> code.getLiteral();
            case SoftLineBreak _ -> " ";
            case HardLineBreak _ -> " ";
            default -> "";
        };
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
