package app.matinee.query;

import java.util.ArrayList;
import java.util.List;

/// Cuts a typed text into tokens.
final class Tokens {

    private static final String QUOTES = "\"“”„«»";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        Tokens reader = new Tokens(text);
        reader.read();
        return Operators.mark(reader.tokens);
    }

    static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    private void read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '(') {
                tokens.add(Token.of(Token.Kind.OPEN, "(", at, ++at));
            } else if (c == ')') {
                tokens.add(Token.of(Token.Kind.CLOSE, ")", at, ++at));
            } else if (isQuote(c)) {
                quoted();
            } else if (c == '-' && startsSomething(at + 1)) {
                tokens.add(Token.of(Token.Kind.MINUS, "-", at, ++at));
            } else {
                run();
            }
        }
    }

    private boolean startsSomething(int index) {
        if (index >= text.length()) {
            return false;
        }
        char c = text.charAt(index);
        return Character.isLetterOrDigit(c) || c == '(' || isQuote(c);
    }

    /// A quote that nobody closes reaches to the end: one is still typing.
    private void quoted() {
        int from = at++;
        while (at < text.length() && !isQuote(text.charAt(at))) {
            at++;
        }
        String inside = text.substring(from + 1, at);
        at = Math.min(text.length(), at + 1);
        tokens.add(Token.word(inside, true, from, at));
    }

    private void run() {
        int from = at;
        int colon = -1;
        while (at < text.length() && !ends(text.charAt(at))) {
            if (text.charAt(at) == ':' && colon < 0) {
                colon = at;
                if (isKey(from)) {
                    return;
                }
            }
            at++;
        }
        if (colon > from && at > colon + 1 && lettersOnly(from, colon)) {
            tokens.add(Token.of(Token.Kind.UNKNOWN, text.substring(from, at), from, at));
        } else {
            tokens.add(Token.word(text.substring(from, at), false, from, at));
        }
    }

    private boolean isKey(int from) {
        String word = text.substring(from, at);
        return Key.of(word)
                .map(key -> {
                    at++;
                    return tokens.add(new Token(Token.Kind.KEY, word, false, key, from, at));
                })
                .orElse(false);
    }

    private boolean lettersOnly(int from, int to) {
        return text.substring(from, to).chars().allMatch(Character::isLetter);
    }

    private static boolean ends(char c) {
        return Character.isWhitespace(c) || c == '(' || c == ')' || isQuote(c);
    }
}
