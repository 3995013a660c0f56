package app.matinee.transfer.mapping;

import app.matinee.incoming.Gathering;
import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.Outcome;
import app.matinee.incoming.Remark;
import app.matinee.incoming.Source;
import app.matinee.job.Progress;
import app.matinee.text.Phrase;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.ImportRequest;
import java.util.ArrayList;
import java.util.List;

/// One reading of a table by a mapping: the scale of its ratings and the order of its dates are
/// found first, then each row becomes a film, or more of one that an earlier row named.
final class MappedReading {

    private static final int CHECK_EVERY = 256;
    private static final int MOST_PROBES = 20_000;

    private final TableLook look;
    private final Mapping mapping;
    private final ImportRequest request;
    private final Progress progress;
    private final Gathering gathering = new Gathering();

    MappedReading(TableLook look, Mapping mapping, ImportRequest request, Progress progress) {
        this.look = look;
        this.mapping = mapping;
        this.request = request;
        this.progress = progress;
    }

    /// @throws ImportRefused if nothing names the films, or it cannot be read
    IncomingBatch read(String format) throws ImportRefused {
        if (!mapping.namesFilms()) {
            throw new ImportRefused(Phrase.of("import.refused.noTitleColumn", request.name()));
        }
        List<SourceTable> tables = look.tables();
        RowReader rows = rowReader(tables);
        MappedFilms films = new MappedFilms(gathering, mapping, request);
        long[] count = {0};
        for (SourceTable table : tables) {
            read(table, rows, films, count);
        }
        return gathering.batch(format, request.name());
    }

    private void read(SourceTable table, RowReader rows, MappedFilms films, long[] count)
            throws ImportRefused {
        table.rows((line, cells) -> {
            if (count[0]++ % CHECK_EVERY == 0) {
                progress.checkCancelled();
                progress.report(count[0], 0, "import.progress.reading", count[0]);
            }
            Source source = Source.of(table.name(), line);
            MappedRow row = rows.read(source, cells, gathering::add);
            if (row.title().isEmpty()) {
                Phrase reason = Phrase.of("import.wrong.noTitle");
                gathering.add(new Remark(source, "", Outcome.FAILED, reason));
            } else {
                films.take(source, row);
            }
            return true;
        });
    }

    private RowReader rowReader(List<SourceTable> tables) throws ImportRefused {
        RatingScale scale = mapping.scale();
        DateOrder order = mapping.dates();
        List<Integer> ratings = mapping.columns(Meaning.RATING);
        List<Integer> dates = new ArrayList<>(mapping.columns(Meaning.WATCHED_ON));
        dates.addAll(mapping.columns(Meaning.WATCHLIST));
        dates.addAll(mapping.dateFields());
        if (scale != null && order != null || ratings.isEmpty() && dates.isEmpty()) {
            return new RowReader(
                    mapping,
                    scale == null ? RatingScale.FIVE : scale,
                    new CellDates(order == null ? DateOrder.DAY_FIRST : order, request.zone()));
        }
        List<String> rated = new ArrayList<>();
        List<String> dated = new ArrayList<>();
        for (SourceTable table : tables) {
            table.rows((_, cells) -> {
                progress.checkCancelled();
                ratings.forEach(i -> rated.add(cells.get(i)));
                dates.forEach(i -> dated.add(cells.get(i)));
                return rated.size() < MOST_PROBES && dated.size() < MOST_PROBES;
            });
        }
        return new RowReader(
                mapping,
                scale == null ? RatingScale.of(rated) : scale,
                new CellDates(order == null ? CellDates.orderOf(dated) : order, request.zone()));
    }
}
