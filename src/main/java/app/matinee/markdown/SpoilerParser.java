package app.matinee.markdown;

import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/// Reads `:::spoiler Title`, and `:::fact key`, to the line `:::` that closes it, or to the end of
/// the text.
final class SpoilerParser extends AbstractBlockParser {

    private static final String OPEN = ":::spoiler";
    private static final String FACT = ":::fact";
    private static final String CLOSE = ":::";
    private static final int CODE_INDENT = 4;

    private final Block node;
    private int openInside;

    private SpoilerParser(Block node) {
        this.node = node;
    }

    @Override
    public Block getBlock() {
        return node;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block childBlock) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        String line = rest(state);
        if (isOpening(line, OPEN) || isOpening(line, FACT)) {
            openInside++;
        } else if (line.strip().equals(CLOSE) && openInside-- == 0) {
            return BlockContinue.finished();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    private static String rest(ParserState state) {
        CharSequence line = state.getLine().getContent();
        return line.subSequence(state.getNextNonSpaceIndex(), line.length()).toString();
    }

    private static boolean isOpening(String line, String open) {
        return line.startsWith(open)
                && (line.length() == open.length()
                        || Character.isWhitespace(line.charAt(open.length())));
    }

    /// Recognises the opening line.
    static final class Factory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            String line = rest(state);
            boolean spoiler = isOpening(line, OPEN);
            if (state.getIndent() >= CODE_INDENT || !spoiler && !isOpening(line, FACT)) {
                return BlockStart.none();
            }
            Block node =
                    spoiler
                            ? new SpoilerNode(line.substring(OPEN.length()).strip())
                            : new FactNode();
            return BlockStart.of(new SpoilerParser(node))
                    .atIndex(state.getLine().getContent().length());
        }
    }
}
