package app.matinee.query;

import app.matinee.model.FilmSummary;
import app.matinee.model.TextFold;
import app.matinee.query.Query.All;
import app.matinee.query.Query.Any;
import app.matinee.query.Query.Between;
import app.matinee.query.Query.During;
import app.matinee.query.Query.Has;
import app.matinee.query.Query.Named;
import app.matinee.query.Query.Not;
import app.matinee.query.Query.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/// Makes a query into what tries films, a hundred thousand in a few milliseconds.
public final class QueryMatch {

    private static final int NO_NUMBER = Integer.MIN_VALUE;

    private final Answers answers;
    private final ZoneId zone;

    /// @param zone in whose days films were added
    public QueryMatch(Answers answers, ZoneId zone) {
        this.answers = answers;
        this.zone = zone;
    }

    /// What tries films, for one thread at a time: it remembers words it has looked at.
    public Predicate<FilmSummary> of(Query query) {
        return switch (query) {
            case All(List<Query> parts) -> all(parts.stream().map(this::of).toList());
            case Any(List<Query> parts) ->
                    all(parts.stream().map(part -> of(part).negate()).toList()).negate();
            case Not(Query part) -> of(part).negate();
            case Words words -> words(words);
            case Named named -> named(named);
            case Between(Key key, Integer from, Integer to) ->
                    between(
                            number(key),
                            from == null ? NO_NUMBER + 1 : from,
                            to == null ? Integer.MAX_VALUE : to);
            case During during -> during(during);
            case Has(Key key) -> has(key);
        };
    }

    private static Predicate<FilmSummary> all(List<Predicate<FilmSummary>> parts) {
        List<Predicate<FilmSummary>> asked = List.copyOf(parts);
        return film -> {
            for (Predicate<FilmSummary> part : asked) {
                if (!part.test(film)) {
                    return false;
                }
            }
            return true;
        };
    }

    private Predicate<FilmSummary> words(Words words) {
        NameMatch titles = NameMatch.of(words.text(), words.whole());
        FilmSet found = answers.of(words);
        return film -> titles.test(film.folded()) || found.has(film.id());
    }

    private Predicate<FilmSummary> named(Named named) {
        NameMatch name = NameMatch.of(named.name(), named.whole());
        return switch (named.key()) {
            case TITLE -> film -> name.test(film.folded());
            case GENRE -> anyOf(FilmSummary::genres, TextFold::fold, name);
            case COUNTRY -> anyOf(FilmSummary::countries, Regions::country, name);
            case TAG -> anyOf(FilmSummary::tags, TextFold::fold, name);
            case SHELF -> shelf(named.name());
            default -> {
                FilmSet found = answers.of(named);
                yield film -> found.has(film.id());
            }
        };
    }

    /// Films share their lists of words, so each is looked at once.
    private static Predicate<FilmSummary> anyOf(
            Function<FilmSummary, List<String>> words, UnaryOperator<String> fold, NameMatch name) {
        IdentityHashMap<List<String>, Boolean> known = new IdentityHashMap<>();
        return film ->
                known.computeIfAbsent(
                        words.apply(film), list -> list.stream().map(fold).anyMatch(name));
    }

    private static Predicate<FilmSummary> shelf(String shelf) {
        return switch (shelf) {
            case "catalogued" -> film -> film.flags().catalogued();
            case "watchlist" -> film -> film.flags().onWatchlist();
            case "owned" -> film -> film.flags().owned();
            case "reference" -> film -> film.flags().reference();
            default -> _ -> true;
        };
    }

    private static Predicate<FilmSummary> between(
            ToIntFunction<FilmSummary> number, int from, int to) {
        return film -> {
            int value = number.applyAsInt(film);
            return value >= from && value <= to && value != NO_NUMBER;
        };
    }

    private static ToIntFunction<FilmSummary> number(Key key) {
        return switch (key) {
            case YEAR -> film -> film.year() == null ? NO_NUMBER : film.year();
            case RUNTIME -> film -> film.minutes() == null ? NO_NUMBER : film.minutes();
            case RATING -> film -> film.rating() == null ? NO_NUMBER : film.rating().value();
            case VIEWINGS -> film -> film.counts().viewings();
            default -> _ -> NO_NUMBER;
        };
    }

    private Predicate<FilmSummary> during(During during) {
        if (during.key() != Key.ADDED) {
            FilmSet found = answers.of(during);
            return film -> found.has(film.id());
        }
        LocalDate from = during.from() == null ? LocalDate.EPOCH : during.from().start();
        LocalDate to = during.to() == null ? LocalDate.of(9999, 12, 30) : during.to().end();
        long first = millis(from);
        long after = millis(to.plusDays(1));
        return film -> film.added() >= first && film.added() < after;
    }

    private long millis(LocalDate day) {
        Instant start = day.atStartOfDay(zone).toInstant();
        return start.toEpochMilli();
    }

    private Predicate<FilmSummary> has(Key key) {
        return switch (key) {
            case SEEN -> film -> film.flags().seen();
            case LIKED -> film -> film.flags().liked();
            case REVIEWED -> film -> film.flags().reviewed();
            case OWNED -> film -> film.flags().owned();
            case WON -> film -> film.counts().wins() > 0;
            case NOMINATED -> film -> film.counts().nominations() > 0;
            case AWARD -> film -> film.counts().wins() > 0 || film.counts().nominations() > 0;
            case DIRECTOR -> film -> !film.directors().isEmpty();
            case GENRE -> film -> !film.genres().isEmpty();
            case COUNTRY -> film -> !film.countries().isEmpty();
            case TAG -> film -> !film.tags().isEmpty();
            case SHELF -> film -> !film.flags().reference();
            case VIEWINGS -> film -> film.counts().viewings() > 0;
            case YEAR, RUNTIME, RATING -> between(number(key), NO_NUMBER + 1, Integer.MAX_VALUE);
            case TITLE, KIND, ADDED, IS, TEXT -> _ -> true;
            case WRITER, CAST, PERSON, LANGUAGE, CEREMONY, LIST -> {
                FilmSet found = answers.of(new Has(key));
                yield film -> found.has(film.id());
            }
        };
    }
}
