package app.matinee.store;

import app.matinee.model.AlternativeTitle;
import app.matinee.model.Coded;
import app.matinee.model.ExternalId;
import app.matinee.model.Film;
import app.matinee.model.FilmFacts;
import app.matinee.model.FilmKind;
import app.matinee.model.FilmTexts;
import app.matinee.model.Opinion;
import app.matinee.model.Shelves;
import app.matinee.model.TextFold;
import app.matinee.model.Titles;
import app.matinee.model.Watchlisting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/// Films with everything that travels inside them.
public final class FilmStore {

    private static final String INSERT =
            """
            INSERT INTO film (uuid, added, changed, kind, title, original_title, sort_title,
                alternative_titles, tagline, year, minutes, countries, languages, genres, synopsis,
                background, budget, budget_currency, gross, gross_currency, rating, liked, tags,
                catalogued, on_watchlist, watchlist_since, watchlist_why, watchlist_priority,
                seen_undated, poster_seed, sort_key, folded)
            VALUES (:uuid, :added, :added, :kind, :title, :original, :sort, :alternatives, :tagline,
                :year, :minutes, :countries, :languages, :genres, :synopsis, :background, :budget,
                :budgetCurrency, :gross, :grossCurrency, :rating, :liked, :tags, :catalogued,
                :onWatchlist, :since, :why, :priority, :seenUndated, :posterSeed, :sortKey, :folded)
            RETURNING id\
            """;
    private static final String UPDATE =
            """
            UPDATE film SET kind = :kind, title = :title, original_title = :original, sort_title = :sort,
                alternative_titles = :alternatives, tagline = :tagline, year = :year, minutes = :minutes,
                countries = :countries, languages = :languages, genres = :genres, synopsis = :synopsis,
                background = :background, budget = :budget, budget_currency = :budgetCurrency,
                gross = :gross, gross_currency = :grossCurrency, rating = :rating, liked = :liked,
                tags = :tags, catalogued = :catalogued, on_watchlist = :onWatchlist,
                watchlist_since = :since, watchlist_why = :why, watchlist_priority = :priority,
                seen_undated = :seenUndated, poster_seed = :posterSeed, sort_key = :sortKey,
                folded = :folded
            WHERE id = :id\
            """;

    /// Titles of signs alone fold to nothing and are compared as they are.
    private static final String TITLED =
            """
            SELECT id FROM film
            WHERE (title = ? OR ? <> '' AND instr(char(10) || folded || char(10),
                    char(10) || ? || char(10)) > 0)
                AND (? IS NULL OR year = ?)
            ORDER BY year, id\
            """;

    private final Handle handle;
    private final FilmParts parts;

    FilmStore(Handle handle) {
        this.handle = handle;
        this.parts = new FilmParts(handle);
    }

    public Optional<Film> find(long id) {
        return handle.select("SELECT * FROM film WHERE id = ?", id)
                .map((row, _) -> film(row))
                .findOne();
    }

    public Optional<Film> find(UUID uuid) {
        return handle.select("SELECT * FROM film WHERE uuid = ?", Uuids.write(uuid))
                .map((row, _) -> film(row))
                .findOne();
    }

    /// Films by key, read together; those that are gone are left out.
    public Map<Long, Film> find(Collection<Long> ids) {
        PartsOfFilms many = new PartsOfMany(handle, ids);
        return handle.select("SELECT * FROM film WHERE id IN " + PartsOfMany.list(ids))
                .map((row, _) -> film(row, many))
                .collect(Collectors.toMap(Film::id, film -> film));
    }

    /// What other catalogues know a film by.
    public List<ExternalId> identifiers(long film) {
        return parts.identifiers(film);
    }

    /// The keys of films another catalogue knows by an identifier.
    public List<Long> byIdentifier(ExternalId identifier) {
        return handle.select(
                        "SELECT film FROM film_identifier WHERE scheme = ? AND value = ?",
                        identifier.scheme(),
                        identifier.value())
                .mapTo(Long.class)
                .list();
    }

    /// The keys of the films with a person among their credits.
    public Set<Long> ofPerson(long person) {
        return Rows.ids(handle, "SELECT film FROM credit WHERE person = ?", person);
    }

    /// "Anora (2024)" by the keys asked for; those of films that are gone are left out.
    public Map<Long, String> titlesAndYears(Collection<Long> films) {
        Map<Long, String> titles = new HashMap<>();
        for (long film : films) {
            handle.select(
                            "SELECT title || coalesce(' (' || year || ')', '') FROM film WHERE id = ?",
                            film)
                    .mapTo(String.class)
                    .findOne()
                    .ifPresent(title -> titles.put(film, title));
        }
        return titles;
    }

    /// The keys of all films, in the order they came.
    public List<Long> ids() {
        return handle.select("SELECT id FROM film ORDER BY id").mapTo(Long.class).list();
    }

    /// Stores a new film and gives its key. `added` is in milliseconds since 1970.
    public long insert(Film film, long added) {
        long id =
                bind(handle.createQuery(INSERT), film)
                        .bind("uuid", Uuids.write(film.uuid()))
                        .bind("added", added)
                        .mapTo(Long.class)
                        .one();
        parts.insert(id, film);
        return id;
    }

    /// Writes what differs from the film as it is stored.
    public void update(Film film) {
        bind(handle.createUpdate(UPDATE), film).bind("id", film.id()).execute();
        parts.update(film);
    }

    public void delete(long id) {
        handle.execute("DELETE FROM film WHERE id = ?", id);
    }

    /// The keys of the films of which any title is this one once both are folded, the oldest first.
    ///
    /// @param year of first showing; null for any
    public List<Long> titled(String title, @Nullable Integer year) {
        return TextFold.variants(title).stream()
                .flatMap(folded ->
                        handle
                                .select(TITLED, title, folded, folded, year, year)
                                .mapTo(Long.class)
                                .list()
                                .stream())
                .distinct()
                .toList();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Film film) {
        Titles titles = film.titles();
        FilmFacts facts = film.facts();
        Shelves shelves = film.shelves();
        @Nullable Watchlisting watchlist = shelves.watchlist();
        String sorted = titles.sort().isEmpty() ? titles.title() : titles.sort();
        return statement
                .bind("kind", film.kind().code())
                .bind("title", titles.title())
                .bind("original", titles.original())
                .bind("sort", titles.sort())
                .bind("alternatives", alternatives(titles))
                .bind("tagline", titles.tagline())
                .bind("year", facts.year())
                .bind("minutes", facts.minutes())
                .bind("countries", Words.write(facts.countries()))
                .bind("languages", Words.write(facts.languages()))
                .bind("genres", Words.write(facts.genres()))
                .bind("synopsis", film.texts().synopsis())
                .bind("background", film.texts().background())
                .bind("budget", Columns.amount(facts.budget()))
                .bind("budgetCurrency", Columns.currency(facts.budget()))
                .bind("gross", Columns.amount(facts.gross()))
                .bind("grossCurrency", Columns.currency(facts.gross()))
                .bind("rating", Columns.number(film.opinion().rating()))
                .bind("liked", film.opinion().liked())
                .bind("tags", Words.write(film.opinion().tags()))
                .bind("catalogued", shelves.catalogued())
                .bind("onWatchlist", watchlist != null)
                .bind("since", watchlist == null ? null : Columns.text(watchlist.since()))
                .bind("why", watchlist == null ? "" : watchlist.why())
                .bind("priority", watchlist == null ? 0 : watchlist.priority())
                .bind("seenUndated", shelves.seenUndated())
                .bind("posterSeed", film.posterSeed())
                .bind("sortKey", TextFold.sortKey(sorted))
                .bind("folded", foldedTitles(titles));
    }

    static String alternatives(Titles titles) {
        return Words.writePairs(
                titles.alternatives().stream().map(a -> List.of(a.title(), a.language())).toList());
    }

    /// Every title folded, one a line, without doubles.
    static String foldedTitles(Titles titles) {
        if (titles.original().isEmpty() && titles.alternatives().isEmpty()) {
            return String.join("\n", TextFold.variants(titles.title()));
        }
        return Stream.concat(
                        Stream.of(titles.title(), titles.original()),
                        titles.alternatives().stream().map(AlternativeTitle::title))
                .flatMap(title -> TextFold.variants(title).stream())
                .filter(title -> !title.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private Film film(ResultSet row) throws SQLException {
        return film(row, parts);
    }

    private static Film film(ResultSet row, PartsOfFilms parts) throws SQLException {
        long id = row.getLong("id");
        Titles titles =
                new Titles(
                        row.getString("title"),
                        row.getString("original_title"),
                        row.getString("sort_title"),
                        Words.readPairs(row.getString("alternative_titles")).stream()
                                .map(pair -> new AlternativeTitle(pair.getFirst(), pair.getLast()))
                                .toList(),
                        row.getString("tagline"));
        FilmFacts facts =
                new FilmFacts(
                        Columns.integer(row, "year"),
                        Columns.integer(row, "minutes"),
                        Words.read(row.getString("countries")),
                        Words.read(row.getString("languages")),
                        Words.read(row.getString("genres")),
                        Columns.money(row, "budget", "budget_currency"),
                        Columns.money(row, "gross", "gross_currency"));
        Watchlisting watchlist =
                row.getBoolean("on_watchlist")
                        ? new Watchlisting(
                                Columns.date(row, "watchlist_since"),
                                row.getString("watchlist_why"),
                                row.getInt("watchlist_priority"))
                        : null;
        return new Film(
                id,
                Uuids.read(row.getBytes("uuid")),
                Coded.of(FilmKind.class, row.getString("kind")),
                titles,
                facts,
                new FilmTexts(row.getString("synopsis"), row.getString("background")),
                new Opinion(
                        Columns.rating(row),
                        row.getBoolean("liked"),
                        Words.read(row.getString("tags"))),
                new Shelves(
                        row.getBoolean("catalogued"),
                        watchlist,
                        parts.copies(id),
                        row.getBoolean("seen_undated")),
                parts.credits(id),
                parts.companies(id),
                parts.releases(id),
                parts.identifiers(id),
                parts.customValues(id),
                row.getInt("poster_seed"));
    }
}
