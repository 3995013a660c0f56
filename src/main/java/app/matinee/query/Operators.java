package app.matinee.query;

import app.matinee.query.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/// Tells words that join from words one looks for. In capitals they join; in small letters only
/// beside what is plainly asked, since titles are full of them: "War and Peace", "Not One Less".
final class Operators {

    private Operators() {}

    static List<Token> mark(List<Token> tokens) {
        List<Token> marked = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean first = i == 0;
            boolean asksBefore = !first && endsAsking(tokens, i - 1);
            boolean asksAfter = i + 1 < tokens.size() && tokens.get(i + 1).isAsking();
            marked.add(
                    token.is(Kind.WORD) && !token.quoted() && i + 1 < tokens.size()
                            ? marked(token, first, asksBefore, asksAfter)
                            : token);
        }
        return marked;
    }

    private static Token marked(Token token, boolean first, boolean asksBefore, boolean asksAfter) {
        boolean between = asksBefore && asksAfter;
        return switch (token.text()) {
            case "OR", "|" -> first ? token : token.as(Kind.OR);
            case "AND", "&" -> first ? token : token.as(Kind.AND);
            case "NOT" -> token.as(Kind.NOT);
            case "or" -> between ? token.as(Kind.OR) : token;
            case "and" -> between ? token.as(Kind.AND) : token;
            case "not" -> asksAfter ? token.as(Kind.NOT) : token;
            default -> token;
        };
    }

    /// Whether a term of a key, or something in parentheses, ends here.
    private static boolean endsAsking(List<Token> tokens, int index) {
        return tokens.get(index).is(Kind.CLOSE)
                || index > 0 && tokens.get(index - 1).is(Kind.KEY)
                || index > 0 && tokens.get(index - 1).is(Kind.MINUS);
    }
}
