package app.matinee.markdown;

import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/// Reads `:::spoiler Title` to the line `:::` that closes it, or to the end of the text.
final class SpoilerParser extends AbstractBlockParser {

    private static final String OPEN = ":::spoiler";
    private static final String CLOSE = ":::";
    private static final int CODE_INDENT = 4;

    private final SpoilerNode node;
    private int openInside;

    private SpoilerParser(String title) {
        this.node = new SpoilerNode(title);
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
        if (isOpening(line)) {
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

    private static boolean isOpening(String line) {
        return line.startsWith(OPEN)
                && (line.length() == OPEN.length()
                        || Character.isWhitespace(line.charAt(OPEN.length())));
    }

    /// Recognises the opening line.
    static final class Factory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            String line = rest(state);
            if (state.getIndent() >= CODE_INDENT || !isOpening(line)) {
                return BlockStart.none();
            }
            String title = line.substring(OPEN.length()).strip();
            return BlockStart.of(new SpoilerParser(title))
                    .atIndex(state.getLine().getContent().length());
        }
    }
}
