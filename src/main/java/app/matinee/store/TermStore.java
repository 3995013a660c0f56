package app.matinee.store;

import app.matinee.model.PartialDate;
import app.matinee.model.TextFold;
import app.matinee.query.FilmSet;
import app.matinee.query.Key;
import app.matinee.query.NameMatch;
import app.matinee.query.Query;
import app.matinee.query.Query.Between;
import app.matinee.query.Query.During;
import app.matinee.query.Query.Has;
import app.matinee.query.Query.Named;
import app.matinee.query.Query.Term;
import app.matinee.query.Regions;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Finds the films that meet a term of a query.
///
/// Films come as one text of keys: a hundred thousand rows take SQLite a few milliseconds and JDBC
/// a hundred.
public final class TermStore {

    private static final String PEOPLE =
            "SELECT rowid / 8 FROM search WHERE search MATCH ? AND rowid % 8 = 1";

    private final Handle handle;

    TermStore(Handle handle) {
        this.handle = handle;
    }

    /// The films of a term that the journal has to be asked for; none for any other term.
    public FilmSet films(Term term) {
        return switch (term) {
            case Query.Words words -> words(words);
            case Named named -> named(named);
            case During(Key key, PartialDate from, PartialDate to) ->
                    key == Key.SEEN ? seen(from, to) : FilmSet.NONE;
            case Has(Key key) -> any(key);
            case Between _ -> FilmSet.NONE;
        };
    }

    private FilmSet words(Query.Words words) {
        String folded = TextFold.fold(words.text());
        return folded.isEmpty()
                ? FilmSet.NONE
                : films(
                        """
                        SELECT group_concat(rowid / 8) FROM search
                        WHERE search MATCH ? AND rowid % 8 = 0\
                        """,
                        words.whole() ? FtsQuery.whole(folded) : FtsQuery.of(folded));
    }

    private FilmSet named(Named named) {
        NameMatch name = NameMatch.of(named.name(), named.whole());
        return switch (named.key()) {
            case DIRECTOR -> people(named, "AND c.department = 'directing' AND c.job = 'Director'");
            case WRITER -> people(named, "AND c.department = 'writing'");
            case CAST -> people(named, "AND c.department = 'cast'");
            case PERSON -> people(named, "");
            case LANGUAGE -> languages(name);
            case KIND -> films("SELECT group_concat(id) FROM film WHERE kind = ?", named.name());
            case OWNED -> copies(name);
            case LIST -> lists(name);
            case CEREMONY -> ceremonies(name);
            case AWARD -> prizes(name, "");
            case WON -> prizes(name, "AND n.result = 'won'");
            case NOMINATED ->
                    prizes(
                            name,
                            "AND n.result IN ('won', 'nominated') AND n.standing = 'official'");
            default -> FilmSet.NONE;
        };
    }

    private FilmSet people(Named named, String which) {
        String folded = TextFold.fold(named.name());
        if (folded.isEmpty()) {
            return FilmSet.NONE;
        }
        String credits =
                "SELECT group_concat(c.film) FROM credit c WHERE c.person IN (%s) " + which;
        if (!named.whole()) {
            return films(credits.formatted(PEOPLE), FtsQuery.inColumn("title", folded));
        }
        String whole =
                """
                SELECT p.id FROM person p
                WHERE p.id IN (%s) AND (' ' || p.folded || ' ' LIKE ? OR p.other_names <> '[]')\
                """
                        .formatted(PEOPLE);
        return films(
                credits.formatted(whole),
                "title : (" + FtsQuery.whole(folded) + ")",
                "% " + folded + " %");
    }

    private FilmSet languages(NameMatch name) {
        List<String> all =
                handle.select("SELECT DISTINCT languages FROM film").mapTo(String.class).list();
        List<String> spoken =
                all.stream()
                        .filter(list ->
                                Words.read(list).stream().map(Regions::language).anyMatch(name))
                        .toList();
        return films(
                """
                SELECT group_concat(id) FROM film
                WHERE languages IN (SELECT value FROM json_each(?))\
                """,
                Words.write(spoken));
    }

    private FilmSet copies(NameMatch name) {
        return among(
                name,
                """
                SELECT medium || ' ' || edition || ' ' || place AS words, group_concat(film)
                FROM copy GROUP BY words\
                """);
    }

    private FilmSet lists(NameMatch name) {
        return among(
                name,
                """
                SELECT l.name, group_concat(i.film) FROM list_item i JOIN film_list l ON l.id = i.list
                GROUP BY l.id\
                """);
    }

    private FilmSet ceremonies(NameMatch name) {
        String keys =
                keys(
                        name,
                        """
                        SELECT y.name || char(10) || b.name || char(10) || b.short_name, y.id
                        FROM ceremony y JOIN award_body b ON b.id = y.body\
                        """);
        return films(
                """
                SELECT group_concat(x.film) FROM category c JOIN nomination n ON n.category = c.id
                JOIN nominated_film x ON x.nomination = n.id
                WHERE c.ceremony IN (SELECT value FROM json_each(?))\
                """,
                '[' + keys + ']');
    }

    /// The films up for prizes whose body, award or category has the name.
    private FilmSet prizes(NameMatch name, String which) {
        String keys =
                keys(
                        name,
                        """
                        SELECT b.name || char(10) || b.short_name || char(10) || b.award_name || char(10)
                            || c.name || char(10) || c.canonical, group_concat(c.id)
                        FROM category c JOIN ceremony y ON y.id = c.ceremony
                        JOIN award_body b ON b.id = y.body GROUP BY b.id, c.name, c.canonical\
                        """);
        return films(
                """
                SELECT group_concat(x.film) FROM nomination n
                JOIN nominated_film x ON x.nomination = n.id
                WHERE n.category IN (SELECT value FROM json_each(?)) %s\
                """
                        .formatted(which),
                '[' + keys + ']');
    }

    /// Dates sort at the end of their period: "2024" does not belong to the first half of it.
    private FilmSet seen(@Nullable PartialDate from, @Nullable PartialDate to) {
        String since = "SELECT group_concat(film) FROM viewing WHERE date >= ?";
        String first = from == null ? "" : from.iso();
        if (to == null) {
            return films(since, first);
        }
        return films(
                since + " AND date <= ? AND date || substr('-99-99', length(date) - 3) <= ?",
                first,
                to.sortKey(),
                to.sortKey());
    }

    private FilmSet any(Key key) {
        return switch (key) {
            case WRITER -> films(credited("c.department = 'writing'"));
            case CAST -> films(credited("c.department = 'cast'"));
            case PERSON -> films(credited("TRUE"));
            case LANGUAGE -> films("SELECT group_concat(id) FROM film WHERE languages <> '[]'");
            case CEREMONY -> films("SELECT group_concat(DISTINCT film) FROM nominated_film");
            case LIST -> films("SELECT group_concat(DISTINCT film) FROM list_item");
            default -> FilmSet.NONE;
        };
    }

    private static String credited(String which) {
        return "SELECT group_concat(f.id) FROM film f WHERE EXISTS "
                + "(SELECT 1 FROM credit c WHERE c.film = f.id AND "
                + which
                + ")";
    }

    private FilmSet among(NameMatch name, String sql) {
        return FilmSet.parse(keys(name, sql));
    }

    /// The keys beside the texts that have the name, separated by commas.
    ///
    /// @param sql selects texts, each with keys
    private String keys(NameMatch name, String sql) {
        return handle
                .select(sql)
                .map((row, _) -> name.test(folded(row.getString(1))) ? row.getString(2) : "")
                .stream()
                .filter(keys -> !keys.isEmpty())
                .collect(Collectors.joining(","));
    }

    /// Each line folded for itself, so that no word reaches over its end.
    private static String folded(String text) {
        return text.lines().map(TextFold::fold).collect(Collectors.joining("\n"));
    }

    private FilmSet films(String sql, Object... values) {
        return FilmSet.parse(
                handle.select(sql, values)
                        .map((row, _) -> row.getString(1) == null ? "" : row.getString(1))
                        .one());
    }
}
