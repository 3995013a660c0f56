package app.matinee.markdown;

import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Reads Markdown as CommonMark 0.31 has it (spec.commonmark.org), with tables, strikethrough, bare
/// links, and one fold of our own:
///
/// ```
/// :::spoiler What the last scene means
/// Folded until the reader opens it.
/// :::
/// ```
///
/// Words that came from the journal are marked `[words](fact:key)`, or stand between `:::fact key`
/// and `:::`; the marks never reach a reader.
///
/// Raw HTML is read as text. There is no broken Markdown: every string is a document.
public final class MarkdownText {

    private final Parser parser =
            Parser.builder()
                    .extensions(
                            List.of(
                                    TablesExtension.create(),
                                    StrikethroughExtension.create(),
                                    AutolinkExtension.create()))
                    .customBlockParserFactory(new SpoilerParser.Factory())
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                    .maxOpenBlockParsers(TreeReader.DEEPEST)
                    .maxInlineNesting(TreeReader.DEEPEST)
                    .build();

    private final boolean facts;

    /// Reads for readers: words that came from the journal are words like any other.
    public MarkdownText() {
        this(false);
    }

    private MarkdownText(boolean facts) {
        this.facts = facts;
    }

    /// Reads for the writer: words that came from the journal are links to `fact:key`.
    public static MarkdownText withFacts() {
        return new MarkdownText(true);
    }

    /// Writes an HTML fragment, however it was typed, as Markdown; a line break in it counts as
    /// one.
    public static String ofHtml(String html) {
        return HtmlReader.markdown(html, null);
    }

    /// Writes a whole page as Markdown: its pictures too, and the addresses of films that play in
    /// it.
    public static String ofHtml(String html, HtmlPictures pictures) {
        return HtmlReader.markdown(html, pictures);
    }

    public MarkdownDocument parse(String source) {
        return new TreeReader(facts).read(parser.parse(source));
    }
}
