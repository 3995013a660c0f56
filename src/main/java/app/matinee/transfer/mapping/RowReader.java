package app.matinee.transfer.mapping;

import app.matinee.incoming.IncomingCredit;
import app.matinee.incoming.IncomingCustomValue;
import app.matinee.incoming.IncomingPerson;
import app.matinee.incoming.Outcome;
import app.matinee.incoming.Remark;
import app.matinee.incoming.Source;
import app.matinee.markdown.MarkdownText;
import app.matinee.model.CustomType;
import app.matinee.model.ExternalId;
import app.matinee.model.FilmFacts;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import app.matinee.model.Watchlisting;
import app.matinee.text.Phrase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the cells of a row by their meanings. A cell it cannot understand is named in a remark and
/// left out; the rest of the row counts.
final class RowReader {

    private static final Pattern TITLE_AND_YEAR =
            Pattern.compile("(.+?)\\s*\\(((?:18|19|20|21)\\d\\d)\\)");
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]*>");

    private final Mapping mapping;
    private final CellDates dates;
    private final Map<Meaning, List<Integer>> places = new EnumMap<>(Meaning.class);
    private final CellMemory<List<String>> words = new CellMemory<>(CellWords::several);
    private final CellMemory<Optional<Integer>> minutes = new CellMemory<>(CellWords::minutes);
    private final CellMemory<Optional<Integer>> years = new CellMemory<>(this::year);
    private final CellMemory<Optional<Rating>> ratings;
    private final CellMemory<Optional<PartialDate>> days;

    RowReader(Mapping mapping, RatingScale scale, CellDates dates) {
        this.mapping = mapping;
        this.dates = dates;
        this.ratings = new CellMemory<>(scale::parse);
        this.days = new CellMemory<>(dates::parse);
        for (Meaning meaning : Meaning.values()) {
            places.put(meaning, mapping.columns(meaning));
        }
    }

    private List<Integer> places(Meaning meaning) {
        return places.getOrDefault(meaning, List.of());
    }

    private Optional<Integer> year(String cell) {
        OptionalInt year = CellDates.year(cell);
        return year.isPresent()
                ? Optional.of(year.getAsInt())
                : dates.parse(cell).map(PartialDate::year);
    }

    /// @param remarks takes what could not be understood
    MappedRow read(Source source, List<String> cells, Consumer<Remark> remarks) {
        return new Row(source, cells, remarks).read();
    }

    private final class Row {

        private final Source source;
        private final List<String> cells;
        private final Consumer<Remark> remarks;

        Row(Source source, List<String> cells, Consumer<Remark> remarks) {
            this.source = source;
            this.cells = cells;
            this.remarks = remarks;
        }

        MappedRow read() {
            String title = text(Meaning.TITLE);
            String original = text(Meaning.ORIGINAL_TITLE);
            Integer year = number(Meaning.YEAR, years);
            Matcher both = TITLE_AND_YEAR.matcher(title);
            if (year == null && title.endsWith(")") && both.matches()) {
                title = both.group(1);
                year = Integer.valueOf(both.group(2));
            }
            if (title.isEmpty()) {
                title = original;
            }
            return new MappedRow(
                    title,
                    original.equals(title) ? "" : original,
                    text(Meaning.TAGLINE),
                    text(Meaning.SYNOPSIS),
                    CellWords.kind(text(Meaning.KIND)),
                    new FilmFacts(
                            year,
                            number(Meaning.MINUTES, minutes),
                            words(Meaning.COUNTRIES),
                            words(Meaning.LANGUAGES),
                            words(Meaning.GENRES),
                            null,
                            null),
                    ids(),
                    credits(),
                    custom(),
                    rating(),
                    flag(Meaning.LIKED),
                    words(Meaning.TAGS),
                    flag(Meaning.SEEN),
                    days(),
                    new MappedRow.Viewed(
                            flag(Meaning.REWATCH),
                            text(Meaning.PLACE),
                            text(Meaning.COMPANY),
                            text(Meaning.FORMAT),
                            markdown(text(Meaning.NOTE))),
                    markdown(text(Meaning.REVIEW)),
                    watchlist(),
                    owned());
        }

        /// The first cell of a meaning that holds anything.
        private String text(Meaning meaning) {
            List<Integer> at = places(meaning);
            for (int i = 0; i < at.size(); i++) {
                String cell = cells.get(at.get(i));
                if (!cell.isEmpty()) {
                    return cell;
                }
            }
            return "";
        }

        private List<String> words(Meaning meaning) {
            List<Integer> at = places(meaning);
            return switch (at.size()) {
                case 0 -> List.of();
                case 1 -> words.of(cells.get(at.getFirst()));
                default -> {
                    Set<String> all = new LinkedHashSet<>();
                    at.forEach(place -> all.addAll(words.of(cells.get(place))));
                    yield List.copyOf(all);
                }
            };
        }

        private boolean flag(Meaning meaning) {
            String cell = text(meaning);
            return !cell.isEmpty() && CellWords.yes(cell);
        }

        private @Nullable Integer number(Meaning meaning, CellMemory<Optional<Integer>> numbers) {
            String cell = text(meaning);
            if (cell.isEmpty() || CellWords.isNothing(cell)) {
                return null;
            }
            Optional<Integer> found = numbers.of(cell);
            if (found.isEmpty()) {
                wrong(meaning, cell, "import.table.wrong.number");
            }
            return found.orElse(null);
        }

        private @Nullable Rating rating() {
            String cell = text(Meaning.RATING);
            if (cell.isEmpty() || RatingScale.isNone(cell)) {
                return null;
            }
            Optional<Rating> rating = ratings.of(cell);
            if (rating.isEmpty()) {
                wrong(Meaning.RATING, cell, "import.table.wrong.rating");
            }
            return rating.orElse(null);
        }

        private List<PartialDate> days() {
            List<PartialDate> seen = new ArrayList<>();
            for (int place : places(Meaning.WATCHED_ON)) {
                for (String cell : CellWords.dates(cells.get(place))) {
                    Optional<PartialDate> day = days.of(cell);
                    if (day.isPresent()) {
                        seen.add(day.get());
                    } else if (!CellWords.isNothing(cell)) {
                        wrong(Meaning.WATCHED_ON, cell, "import.table.wrong.day");
                    }
                }
            }
            return seen;
        }

        /// "yes", or the day since when.
        private @Nullable Watchlisting watchlist() {
            String cell = text(Meaning.WATCHLIST);
            if (cell.isEmpty()) {
                return null;
            }
            Optional<PartialDate> since = days.of(cell);
            return since.isPresent() || CellWords.yes(cell)
                    ? new Watchlisting(since.orElse(null), "", 0)
                    : null;
        }

        private List<String> owned() {
            String cell = text(Meaning.OWNED);
            if (cell.isEmpty() || CellWords.isNothing(cell) || CellWords.no(cell)) {
                return List.of();
            }
            return CellWords.yes(cell) ? List.of("") : words(Meaning.OWNED);
        }

        private List<ExternalId> ids() {
            List<ExternalId> ids = new ArrayList<>();
            id(ids, Meaning.IMDB, ExternalId.IMDB, CellIds::imdb);
            id(ids, Meaning.TMDB, ExternalId.TMDB, CellIds::tmdb);
            id(ids, Meaning.WIKIDATA, ExternalId.WIKIDATA, CellIds::wikidata);
            id(ids, Meaning.LETTERBOXD, ExternalId.LETTERBOXD, CellIds::letterboxd);
            return ids;
        }

        private void id(
                List<ExternalId> ids,
                Meaning meaning,
                String scheme,
                Function<String, Optional<String>> read) {
            String cell = text(meaning);
            if (cell.isEmpty()) {
                return;
            }
            Optional<String> value = read.apply(cell);
            if (value.isPresent()) {
                ids.add(new ExternalId(scheme, value.get()));
            } else if (!CellWords.isNothing(cell) && !cell.equals("0")) {
                wrong(meaning, cell, "import.table.wrong.id");
            }
        }

        private List<IncomingCredit> credits() {
            List<IncomingCredit> credits = new ArrayList<>();
            words(Meaning.DIRECTORS)
                    .forEach(name -> credits.add(IncomingCredit.director(person(name))));
            words(Meaning.WRITERS)
                    .forEach(name -> credits.add(IncomingCredit.writer(person(name))));
            for (String words : words(Meaning.CAST)) {
                CellWords.Part part = CellWords.part(words);
                credits.add(IncomingCredit.actor(person(part.name()), part.character()));
            }
            return credits;
        }

        private static IncomingPerson person(String name) {
            return IncomingPerson.named(name);
        }

        private List<IncomingCustomValue> custom() {
            List<IncomingCustomValue> values = new ArrayList<>();
            for (int place : places(Meaning.CUSTOM)) {
                String cell = cells.get(place).strip();
                ColumnMeaning own = mapping.meanings().get(place);
                if (cell.isEmpty() || own.type() != CustomType.TEXT && CellWords.isNothing(cell)) {
                    continue;
                }
                Optional<String> value = OwnCells.value(cell, own.type(), dates);
                if (value.isPresent()) {
                    values.add(
                            new IncomingCustomValue(
                                    own.field(), own.type(), List.of(), value.get()));
                } else {
                    wrong(mapping.columns().get(place), cell, wrongOwn(own.type()));
                }
            }
            return values;
        }

        private void wrong(Meaning meaning, String cell, String key) {
            wrong(mapping.columns().get(places(meaning).getFirst()), cell, key);
        }

        private void wrong(String column, String cell, String key) {
            Phrase reason = Phrase.of(key, cell, column);
            remarks.accept(
                    new Remark(source.in(column), text(Meaning.TITLE), Outcome.FAILED, reason));
        }

        private static String wrongOwn(CustomType type) {
            return switch (type) {
                case DATE -> "import.table.wrong.day";
                case YES_NO -> "import.table.wrong.yesNo";
                case NUMBER, TEXT, CHOICE -> "import.table.wrong.number";
            };
        }

        private static String markdown(String text) {
            return text.indexOf('<') >= 0 && MARKUP.matcher(text).find()
                    ? MarkdownText.ofHtml(text)
                    : text;
        }
    }
}
