package app.matinee.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one is writing at the caret of a query, to be completed.
///
/// @param key of the value being written; null where a word begins that may become a key
/// @param from where the part to be replaced begins
/// @param to where it ends, which is the caret
/// @param prefix what is written of it already, without quotes
public record Typing(@Nullable Key key, int from, int to, String prefix) {

    /// What is being written at a caret; a word without letters where nothing is.
    public static Typing at(String text, int caret) {
        String before = text.substring(0, caret);
        List<Token> tokens = Tokens.of(before);
        Token last = tokens.isEmpty() ? null : tokens.getLast();
        if (last == null || last.to() < caret || last.is(Token.Kind.CLOSE)) {
            return new Typing(scope(tokens), caret, caret, "");
        }
        return switch (last.kind()) {
            case KEY -> new Typing(last.key(), caret, caret, "");
            case WORD -> word(before, tokens, last);
            default -> new Typing(scope(tokens), caret, caret, "");
        };
    }

    private static Typing word(String text, List<Token> tokens, Token word) {
        boolean closed = word.quoted() && word.text().length() + 2 == word.to() - word.from();
        if (closed) {
            return new Typing(null, word.to(), word.to(), "");
        }
        Token before = tokens.size() > 1 ? tokens.get(tokens.size() - 2) : null;
        Key key = before != null && before.is(Token.Kind.KEY) ? before.key() : scope(tokens);
        int comma = word.quoted() || key == null ? -1 : word.text().lastIndexOf(',');
        int from = word.from() + comma + 1;
        String prefix = word.quoted() ? word.text() : text.substring(from);
        return new Typing(key, from, word.to(), prefix);
    }

    /// The key whose values the parentheses hold that are still open.
    private static @Nullable Key scope(List<Token> tokens) {
        int closed = 0;
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.is(Token.Kind.CLOSE)) {
                closed++;
            } else if (token.is(Token.Kind.OPEN) && closed-- == 0) {
                Token before = i > 0 ? tokens.get(i - 1) : null;
                return before != null && before.is(Token.Kind.KEY) ? before.key() : null;
            }
        }
        return null;
    }
}
