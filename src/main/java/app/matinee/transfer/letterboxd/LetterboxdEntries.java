package app.matinee.transfer.letterboxd;

import app.matinee.incoming.Gathering;
import app.matinee.incoming.IncomingViewing;
import app.matinee.incoming.IncomingWriting;
import app.matinee.incoming.Outcome;
import app.matinee.incoming.Remark;
import app.matinee.incoming.Source;
import app.matinee.markdown.MarkdownText;
import app.matinee.model.Completion;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import app.matinee.model.Uuid7;
import app.matinee.model.Viewing;
import app.matinee.model.Writing;
import app.matinee.model.WritingKind;
import app.matinee.model.WritingState;
import app.matinee.text.Phrase;
import app.matinee.transfer.reading.CsvTable;
import app.matinee.transfer.reading.Slashed;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Diary entries and reviews. A review repeats the diary entry of its address, so the diary leaves
/// to it what it has; a review without a day is a writing and no viewing.
final class LetterboxdEntries {

    private static final String ADDRESS = "letterboxd uri";
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal PER_STAR = BigDecimal.valueOf(20);

    private final LetterboxdFilms films;
    private final Gathering gathering;
    private final Set<String> reviewed;

    /// @param reviewed the entries that come with their review, see [#entry]
    LetterboxdEntries(LetterboxdFilms films, Gathering gathering, Set<String> reviewed) {
        this.films = films;
        this.gathering = gathering;
        this.reviewed = reviewed;
    }

    void take(String file, CsvTable table, boolean reviews) {
        Slashed watched = Slashed.of(column(table, "watched date"));
        Slashed logged = Slashed.of(column(table, "date"));
        for (CsvTable.Row row : table.rows()) {
            boolean later = !reviews && reviewed.contains(entry(row));
            if (row.isEmpty() || later) {
                continue;
            }
            Source source = Source.of(file, row.line());
            Optional<Phrase> wrong = wrong(row, watched);
            if (wrong.isPresent()) {
                gathering.add(new Remark(source, row.get("name"), Outcome.FAILED, wrong.get()));
                continue;
            }
            OptionalInt found = films.entered(source, row);
            if (found.isEmpty()) {
                Phrase unclear = Phrase.of("import.letterboxd.unclear");
                gathering.add(new Remark(source, row.get("name"), Outcome.FAILED, unclear));
                continue;
            }
            int film = found.getAsInt();
            films.own(film);
            int viewing = IncomingWriting.NONE;
            PartialDate day = watched.parse(row.get("watched date")).orElse(null);
            if (!reviews || day != null) {
                viewing = gathering.add(new IncomingViewing(source, film, viewing(row, day)));
            }
            if (!row.get("review").isEmpty()) {
                PartialDate published = logged.parse(row.get("date")).orElse(null);
                gathering.add(new IncomingWriting(source, film, viewing, review(row, published)));
            }
        }
    }

    /// What tells an entry from all others: its address, and where the film has left the catalogue
    /// and the address with it, the film and the day.
    static String entry(CsvTable.Row row) {
        String address = row.get(ADDRESS);
        return address.isEmpty()
                ? String.join("\n", row.get("name"), row.get("year"), row.get("watched date"))
                : address;
    }

    /// The rating of a row, 0.5 to 5 stars; empty where there is none or it is none.
    static Optional<Rating> rating(CsvTable.Row row) {
        return stars(row.get("rating"))
                .filter(stars -> stars.signum() > 0)
                .map(stars -> new Rating(Math.max(1, stars.multiply(PER_STAR).intValue())));
    }

    private static Optional<BigDecimal> stars(String cell) {
        return cell.matches("\\d(?:[.,]\\d{1,2})?")
                ? Optional.of(new BigDecimal(cell.replace(',', '.')))
                        .filter(stars -> stars.compareTo(FIVE) <= 0)
                : Optional.empty();
    }

    /// Why a row of any file cannot be used: its fields have moved, or it names no film.
    static Optional<Phrase> wrongShape(CsvTable.Row row) {
        if (row.surplus() > 0) {
            return Optional.of(Phrase.of("import.table.wrong.surplus", row.surplus()));
        }
        return row.get("name").isEmpty()
                ? Optional.of(Phrase.of("import.wrong.noTitle"))
                : Optional.empty();
    }

    private static Optional<Phrase> wrong(CsvTable.Row row, Slashed watched) {
        Optional<Phrase> shape = wrongShape(row);
        if (shape.isPresent()) {
            return shape;
        }
        String rating = row.get("rating");
        if (!rating.isEmpty() && stars(rating).isEmpty()) {
            return Optional.of(Phrase.of("import.wrong.rating", rating, "Rating"));
        }
        String day = row.get("watched date");
        if (!day.isEmpty() && watched.parse(day).isEmpty()) {
            return Optional.of(Phrase.of("import.table.wrong.date", day, "Watched Date"));
        }
        return Optional.empty();
    }

    private static Viewing viewing(CsvTable.Row row, @Nullable PartialDate day) {
        return new Viewing(
                0,
                Uuid7.next(),
                0,
                day,
                "",
                "",
                "",
                row.get("rewatch").equalsIgnoreCase("yes"),
                Completion.WHOLE,
                null,
                rating(row).orElse(null),
                "",
                tags(row.get("tags")));
    }

    private static Writing review(CsvTable.Row row, @Nullable PartialDate published) {
        return new Writing(
                0,
                Uuid7.next(),
                WritingKind.REVIEW,
                null,
                null,
                null,
                "",
                MarkdownText.ofHtml(row.get("review")),
                WritingState.PUBLISHED,
                "",
                false,
                tags(row.get("tags")),
                null,
                published,
                row.get(ADDRESS));
    }

    /// Tags stand in one cell, parted by commas.
    static List<String> tags(String cell) {
        return Arrays.stream(cell.split(",")).map(String::strip).filter(t -> !t.isEmpty()).toList();
    }

    private static List<String> column(CsvTable table, String name) {
        return table.rows().stream().map(row -> row.get(name)).toList();
    }
}
