package app.matinee.query;

import app.matinee.query.Query.Not;
import app.matinee.query.Query.Words;
import app.matinee.query.Reading.Piece;
import app.matinee.query.Token.Kind;
import app.matinee.query.Values.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads what one types into the search field.
///
/// Words stand for themselves. `key:value` asks about one thing, with `..` for ranges, commas or
/// parentheses for several values, quotes for words that belong together. What stands side by side
/// must all be met; `OR` asks for one of both, `-` or `NOT` for the opposite, parentheses group.
/// What is not understood is never an error: an unknown key is searched for as words, a value that
/// makes no sense is left out, and both are told.
public final class QueryReader {

    /// Parentheses deeper than anyone means them are passed over.
    private static final int DEEPEST = 40;

    private final List<Token> tokens;
    private final List<Doubt> doubts = new ArrayList<>();
    private int at;
    private int depth;
    private @Nullable Key scope;

    private QueryReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    public static Reading read(String text) {
        if (text.isBlank()) {
            return new Reading(Query.everything(), List.of(), List.of());
        }
        return new QueryReader(Tokens.of(text)).reading();
    }

    private Reading reading() {
        List<List<Piece>> choices = new ArrayList<>();
        do {
            List<Piece> pieces = together();
            if (!pieces.isEmpty()) {
                choices.add(pieces);
            }
        } while (passed(Kind.OR) || strayClosed());
        if (choices.isEmpty()) {
            return new Reading(Query.everything(), List.of(), doubts);
        }
        if (choices.size() == 1) {
            List<Piece> pieces = choices.getFirst();
            return new Reading(all(pieces), pieces, doubts);
        }
        Query any = Query.any(choices.stream().map(QueryReader::all).toList());
        int from = choices.getFirst().getFirst().from();
        int to = choices.getLast().getLast().to();
        return new Reading(any, List.of(new Piece(any, from, to)), doubts);
    }

    private boolean strayClosed() {
        Token token = peek();
        if (token == null) {
            return false;
        }
        at++;
        doubts.add(new Doubt(Doubt.Kind.STRAY, ")", null, "", token.from(), token.to()));
        return true;
    }

    /// One side of an `OR`, up to the end, the next `OR` or what closes the group.
    private List<Piece> together() {
        List<Piece> pieces = new ArrayList<>();
        for (Token token = peek(); token != null; token = peek()) {
            if (token.is(Kind.OR) || token.is(Kind.CLOSE)) {
                break;
            }
            Query query = passed(Kind.AND) ? null : negated();
            if (query != null) {
                add(pieces, new Piece(query, token.from(), tokens.get(at - 1).to()));
            }
        }
        return pieces;
    }

    /// Words side by side are one search, as they are without any keys.
    private void add(List<Piece> pieces, Piece next) {
        if (!pieces.isEmpty()
                && pieces.getLast().query() instanceof Words(String before, boolean whole)
                && !whole
                && next.query() instanceof Words(String more, boolean moreWhole)
                && !moreWhole) {
            Piece last = pieces.removeLast();
            pieces.add(new Piece(new Words(before + " " + more, false), last.from(), next.to()));
        } else {
            pieces.add(next);
        }
    }

    private @Nullable Query negated() {
        boolean not = false;
        boolean minus = false;
        for (Token token = peek(); token != null; token = peek()) {
            if (!token.is(Kind.MINUS) && !token.is(Kind.NOT)) {
                break;
            }
            not = !not;
            minus = token.is(Kind.MINUS);
            at++;
        }
        Token next = peek();
        if (next == null || next.is(Kind.CLOSE) || next.is(Kind.OR)) {
            return null;
        }
        Query fact =
                (minus || not) && next.is(Kind.WORD) && !next.quoted() && scope == null
                        ? Values.fact(next.text().toLowerCase(Locale.ROOT))
                        : null;
        if (fact != null) {
            at++;
        }
        Query query = fact == null ? primary() : fact;
        return query == null || !not ? query : opposite(query);
    }

    private static Query opposite(Query query) {
        return query instanceof Not(Query inner) ? inner : new Not(query);
    }

    private @Nullable Query primary() {
        Token token = next();
        return switch (token.kind()) {
            case OPEN -> group();
            case KEY -> keyed(token);
            case UNKNOWN -> unknown(token);
            case WORD -> word(token);
            case CLOSE, MINUS, OR, AND, NOT -> null;
        };
    }

    private @Nullable Query group() {
        if (depth >= DEEPEST) {
            return null;
        }
        depth++;
        List<Query> choices = new ArrayList<>();
        do {
            List<Piece> pieces = together();
            if (!pieces.isEmpty()) {
                choices.add(all(pieces));
            }
        } while (passed(Kind.OR));
        passed(Kind.CLOSE);
        depth--;
        return choices.isEmpty() ? null : Query.any(choices);
    }

    private @Nullable Query keyed(Token token) {
        Token value = peek();
        if (value == null) {
            return null;
        }
        if (value.is(Kind.OPEN)) {
            @Nullable Key outer = scope;
            scope = token.key();
            at++;
            Query group = group();
            scope = outer;
            return group;
        }
        if (!value.is(Kind.WORD)) {
            return null;
        }
        at++;
        return valued(token.key(), value);
    }

    private @Nullable Query word(Token token) {
        if (scope != null) {
            return valued(scope, token);
        }
        return token.text().isBlank() ? null : new Words(token.text(), token.quoted());
    }

    private Query unknown(Token token) {
        int colon = token.text().indexOf(':');
        String word = token.text().substring(0, colon);
        String better = Key.like(word).map(key -> key + token.text().substring(colon)).orElse("");
        doubts.add(new Doubt(Doubt.Kind.UNKNOWN_KEY, word, null, better, token.from(), token.to()));
        return new Words(token.text(), false);
    }

    private @Nullable Query valued(@Nullable Key key, Token value) {
        if (key == null || value.text().isBlank()) {
            return null;
        }
        if (value.quoted()) {
            return understood(key, value, value.text(), true);
        }
        List<Query> values = new ArrayList<>();
        for (String part : Arrays.asList(value.text().split(","))) {
            Query query = part.isBlank() ? null : understood(key, value, part, false);
            if (query != null) {
                values.add(query);
            }
        }
        return values.isEmpty() ? null : Query.any(values);
    }

    private @Nullable Query understood(Key key, Token token, String text, boolean quoted) {
        return switch (Values.read(key, text, quoted)) {
            case Value.Understood(Query query) -> query;
            case Value.Wrong(Doubt.Kind kind, String better) -> {
                String meant = text.equals(token.text()) ? better : "";
                doubts.add(new Doubt(kind, text, key, meant, token.from(), token.to()));
                yield null;
            }
        };
    }

    private static Query all(List<Piece> pieces) {
        return Query.all(pieces.stream().map(Piece::query).toList());
    }

    private @Nullable Token peek() {
        return at < tokens.size() ? tokens.get(at) : null;
    }

    private Token next() {
        return tokens.get(at++);
    }

    private boolean passed(Kind kind) {
        Token token = peek();
        boolean there = token != null && token.is(kind);
        at += there ? 1 : 0;
        return there;
    }
}
