package app.matinee.query;

import app.matinee.model.PartialDate;
import app.matinee.query.Query.Between;
import app.matinee.query.Query.During;
import app.matinee.query.Values.Value;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads numbers, dates and ranges of them: `2010`, `2010..`, `..100`, `2010..2019`, `1990s`,
/// `>=4`, `2024-03..2024-06`.
final class Ranges {

    private static final Pattern DECADE = Pattern.compile("(\\d{3}0)s");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})h(\\d{1,2})?(?:m|min)?");
    private static final Pattern SIGN = Pattern.compile("([<>]=?)(.+)");
    private static final String TO = "..";

    /// Half a star on the scale of 1 to 100, on which a number of stars reaches from half of that
    /// below to just under half of that above.
    private static final int HALF_STAR = 10;

    private Ranges() {}

    /// What one number as typed covers, empty for no number.
    private record Span(int from, int to) {}

    static Value numbers(Key key, String text) {
        Matcher sign = SIGN.matcher(text);
        if (sign.matches()) {
            return span(key, sign.group(2))
                    .map(span -> Values.understood(compared(key, sign.group(1), span)))
                    .orElseGet(Ranges::noNumber);
        }
        int dots = text.indexOf(TO);
        if (dots < 0) {
            return span(key, text)
                    .map(span -> Values.understood(new Between(key, span.from(), span.to())))
                    .orElseGet(Ranges::noNumber);
        }
        String before = text.substring(0, dots);
        String after = text.substring(dots).replaceFirst("^\\.+", "");
        Optional<Span> from = span(key, before);
        Optional<Span> to = span(key, after);
        boolean readable =
                (before.isEmpty() || from.isPresent())
                        && (after.isEmpty() || to.isPresent())
                        && (from.isPresent() || to.isPresent());
        if (!readable) {
            return noNumber();
        }
        if (from.isPresent() && to.isPresent() && from.get().from() > to.get().to()) {
            return new Value.Wrong(Doubt.Kind.BACKWARDS, after + TO + before);
        }
        return Values.understood(
                new Between(key, from.map(Span::from).orElse(null), to.map(Span::to).orElse(null)));
    }

    static Value dates(Key key, String text) {
        Function<String, Optional<PartialDate>> date = PartialDate::parse;
        int dots = text.indexOf(TO);
        if (dots < 0) {
            return date.apply(text)
                    .map(day -> Values.understood(new During(key, day, day)))
                    .orElse(new Value.Wrong(Doubt.Kind.DATE, ""));
        }
        String before = text.substring(0, dots);
        String after = text.substring(dots).replaceFirst("^\\.+", "");
        @Nullable PartialDate from = date.apply(before).orElse(null);
        @Nullable PartialDate to = date.apply(after).orElse(null);
        boolean readable =
                (before.isEmpty() || from != null)
                        && (after.isEmpty() || to != null)
                        && (from != null || to != null);
        if (!readable) {
            return new Value.Wrong(Doubt.Kind.DATE, "");
        }
        if (from != null && to != null && from.start().isAfter(to.end())) {
            return new Value.Wrong(Doubt.Kind.BACKWARDS, after + TO + before);
        }
        return Values.understood(new During(key, from, to));
    }

    private static Value noNumber() {
        return new Value.Wrong(Doubt.Kind.NUMBER, "");
    }

    private static Query compared(Key key, String sign, Span span) {
        return switch (sign) {
            case ">" -> new Between(key, span.to() + 1, null);
            case ">=" -> new Between(key, span.from(), null);
            case "<" -> new Between(key, null, span.from() - 1);
            default -> new Between(key, null, span.to());
        };
    }

    private static Optional<Span> span(Key key, String text) {
        return switch (key) {
            case RATING -> stars(text);
            case RUNTIME -> minutes(text);
            default -> decade(text).or(() -> number(text).map(n -> new Span(n, n)));
        };
    }

    private static Optional<Span> decade(String text) {
        Matcher decade = DECADE.matcher(text);
        if (!decade.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(decade.group(1));
        return Optional.of(new Span(first, first + 9));
    }

    private static Optional<Span> minutes(String text) {
        Matcher time = TIME.matcher(text);
        if (time.matches()) {
            int rest = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
            int all = 60 * Integer.parseInt(time.group(1)) + rest;
            return Optional.of(new Span(all, all));
        }
        return number(text.replaceFirst("(m|min)$", "")).map(n -> new Span(n, n));
    }

    /// Stars from half a one to five, with a half as "4.5" or "4½"; "7/10" and "70/100" are other
    /// scales.
    private static Optional<Span> stars(String text) {
        int slash = text.indexOf('/');
        if (slash > 0) {
            Optional<Integer> of = number(text.substring(slash + 1));
            Optional<Integer> given = number(text.substring(0, slash));
            boolean fits = of.isPresent() && (of.get() == 10 || of.get() == 100);
            return given.filter(n -> fits && n >= 1 && n <= of.get())
                    .map(n -> n * 100 / of.orElse(100))
                    .map(value -> new Span(value, value));
        }
        String plain = text.replace("½", ".5").replaceFirst("\\.0$", "");
        boolean half = plain.endsWith(".5");
        String whole = half ? plain.substring(0, plain.length() - 2) : plain;
        return (whole.isEmpty() && half ? Optional.of(0) : number(whole))
                .map(stars -> 2 * stars + (half ? 1 : 0))
                .filter(halves -> halves >= 1 && halves <= 10)
                .map(halves ->
                        new Span(
                                Math.max(1, halves * HALF_STAR - HALF_STAR / 2),
                                Math.min(100, halves * HALF_STAR + HALF_STAR / 2 - 1)));
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
