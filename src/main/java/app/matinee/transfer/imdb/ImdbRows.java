package app.matinee.transfer.imdb;

import app.matinee.incoming.Gathering;
import app.matinee.incoming.Outcome;
import app.matinee.incoming.Remark;
import app.matinee.incoming.Source;
import app.matinee.model.Rating;
import app.matinee.text.Phrase;
import app.matinee.transfer.reading.CsvTable;
import app.matinee.transfer.reading.ImportRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells which rows of a table are taken, and says of the others why not.
final class ImdbRows {

    private static final Pattern TITLE = Pattern.compile("tt\\d{7,10}");

    /// What the column is called since 2017.
    private static final String RATING = "Your Rating";

    private static final int HIGHEST = 10;
    private static final int PER_POINT = 10;

    private final Gathering gathering;
    private final ImportRequest request;

    ImdbRows(Gathering gathering, ImportRequest request) {
        this.gathering = gathering;
        this.request = request;
    }

    boolean isTaken(ImdbTable table, CsvTable.Row row) {
        if (row.isEmpty()) {
            return false;
        }
        Source source = Source.of(table.file(), row.line());
        Optional<Remark> remark = wrong(table, row, source).or(() -> leftOut(row, source));
        remark.ifPresent(gathering::add);
        return remark.isEmpty();
    }

    private static Optional<Remark> wrong(ImdbTable table, CsvTable.Row row, Source source) {
        if (row.surplus() > 0) {
            return failed(row, source, Phrase.of("import.table.wrong.surplus", row.surplus()));
        }
        String number = row.get("const");
        if (!number.isEmpty() && !TITLE.matcher(number).matches()) {
            Phrase phrase = Phrase.of("import.table.wrong.imdb", number, "Const");
            return failed(row, source.in("Const"), phrase);
        }
        if (row.get("title").isEmpty()) {
            return failed(row, source.in("Title"), Phrase.of("import.wrong.noTitle"));
        }
        String rating = table.rating(row);
        return isRating(rating)
                ? Optional.empty()
                : failed(row, source.in(RATING), Phrase.of("import.wrong.rating", rating, RATING));
    }

    private static Optional<Remark> failed(CsvTable.Row row, Source source, Phrase why) {
        return Optional.of(new Remark(source, row.get("title"), Outcome.FAILED, why));
    }

    private Optional<Remark> leftOut(CsvTable.Row row, Source source) {
        TitleType type = TitleType.of(row.get("title type"));
        boolean out =
                type == TitleType.NO_FILM
                        || (type.isTelevision() && !request.wants(ImdbImporter.TELEVISION))
                        || (type == TitleType.EPISODE && !request.wants(ImdbImporter.EPISODES));
        return out
                ? Optional.of(
                        new Remark(
                                source,
                                row.get("title"),
                                Outcome.SKIPPED,
                                Phrase.of("import.imdb.type", row.get("title type"))))
                : Optional.empty();
    }

    /// An empty cell and 0 say that there is none.
    private static boolean isRating(String cell) {
        return cell.isEmpty() || (cell.matches("\\d{1,2}(?:[.,]0)?") && points(cell) <= HIGHEST);
    }

    private static int points(String cell) {
        return Integer.parseInt(cell.replaceFirst("[.,]0$", ""));
    }

    /// The rating that 1 to 10 points are; empty where there is none.
    static Optional<Rating> rating(String cell) {
        return cell.isEmpty() || points(cell) == 0
                ? Optional.empty()
                : Optional.of(new Rating(points(cell) * PER_POINT));
    }
}
