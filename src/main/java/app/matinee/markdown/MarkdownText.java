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

    /// Writes an HTML fragment, however it was typed, as Markdown; a line break in it counts as
    /// one.
    public static String ofHtml(String html) {
        return HtmlReader.markdown(html);
    }

    public MarkdownDocument parse(String source) {
        return new TreeReader().read(parser.parse(source));
    }
}
