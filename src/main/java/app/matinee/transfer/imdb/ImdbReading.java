package app.matinee.transfer.imdb;

import app.matinee.incoming.Gathering;
import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.IncomingList;
import app.matinee.incoming.IncomingListItem;
import app.matinee.incoming.IncomingViewing;
import app.matinee.incoming.Outcome;
import app.matinee.incoming.Remark;
import app.matinee.incoming.Source;
import app.matinee.job.Progress;
import app.matinee.markdown.MarkdownText;
import app.matinee.model.FilmList;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import app.matinee.model.Uuid7;
import app.matinee.model.Viewing;
import app.matinee.model.Watchlisting;
import app.matinee.text.Phrase;
import app.matinee.transfer.reading.Bundle;
import app.matinee.transfer.reading.CsvTable;
import app.matinee.transfer.reading.GatheredFilms;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.ImportRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One reading of tables of IMDb, one after another.
final class ImdbReading {

    private final Bundle bundle;
    private final ImportRequest request;
    private final Progress progress;
    private final Gathering gathering = new Gathering();
    private final GatheredFilms films = new GatheredFilms(gathering);
    private final ImdbRows rows;

    ImdbReading(Bundle bundle, ImportRequest request, Progress progress) {
        this.bundle = bundle;
        this.request = request;
        this.progress = progress;
        this.rows = new ImdbRows(gathering, request);
    }

    /// @throws ImportRefused if a file is damaged, or none is a table of titles
    IncomingBatch read(String format) throws ImportRefused {
        boolean any = false;
        for (String entry : bundle.names()) {
            progress.checkCancelled();
            Optional<ImdbTable> table = table(entry);
            if (table.isPresent()) {
                take(table.get());
                any = true;
            }
        }
        if (!any) {
            throw new ImportRefused(Phrase.of("import.imdb.refused.nothing", request.name()));
        }
        return gathering.batch(format, request.name());
    }

    private Optional<ImdbTable> table(String entry) throws ImportRefused {
        if (bundle.names().size() > 1 && !entry.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            return Optional.empty();
        }
        CsvTable csv = CsvTable.of(entry, bundle.text(entry));
        if (!ImdbTable.isOne(List.copyOf(csv.columns().keySet()))) {
            return Optional.empty();
        }
        csv.refuseTwins(entry);
        ImdbTable table = ImdbTable.of(entry, csv);
        if (table.isOfPeople()) {
            throw new ImportRefused(Phrase.of("import.imdb.refused.people", entry));
        }
        return Optional.of(table);
    }

    private void take(ImdbTable table) {
        ImdbTable.Content content = table.content(request.wants(ImdbImporter.WATCHLIST));
        ImdbTable.Dates dates = table.dates();
        dates.unclear()
                .ifPresent(column ->
                        gathering.add(
                                new Remark(
                                        Source.of(table.file(), 1).in(column),
                                        column,
                                        Outcome.SKIPPED,
                                        Phrase.of("import.wrong.unclearDates", column))));
        List<IncomingListItem> items = new ArrayList<>();
        for (CsvTable.Row row : table.table().rows()) {
            progress.checkCancelled();
            if (rows.isTaken(table, row)) {
                int film = film(table, dates, row);
                rated(table, dates, row, film);
                if (content == ImdbTable.Content.WATCHLIST) {
                    watchlisted(row, film, dates);
                } else if (content == ImdbTable.Content.LIST) {
                    String note = MarkdownText.ofHtml(row.get("description"));
                    items.add(
                            new IncomingListItem(Source.of(table.file(), row.line()), film, note));
                }
            }
        }
        if (content == ImdbTable.Content.LIST) {
            list(table, items);
        }
    }

    private int film(ImdbTable table, ImdbTable.Dates dates, CsvTable.Row row) {
        return films.film(
                ImdbFilm.of(
                        Source.of(table.file(), row.line()),
                        row,
                        TitleType.of(row.get("title type")),
                        dates.released().parse(table.released(row)).orElse(null)));
    }

    /// A rating says that the film was seen, and on no day that anyone knows.
    private void rated(ImdbTable table, ImdbTable.Dates dates, CsvTable.Row row, int film) {
        Rating rating = ImdbRows.rating(table.rating(row)).orElse(null);
        if (rating == null) {
            return;
        }
        films.own(film);
        films.change(
                film,
                known ->
                        known.withOpinion(known.opinion().withRating(rating))
                                .withShelves(known.shelves().withSeenUndated(true)));
        PartialDate day = dates.rated().parse(CDate.day(row.get("date rated"))).orElse(null);
        if (day != null && request.wants(ImdbImporter.RATED_DAY)) {
            gathering.add(
                    new IncomingViewing(
                            Source.of(table.file(), row.line()),
                            film,
                            Viewing.on(0, day).withRating(rating)));
        }
    }

    private void watchlisted(CsvTable.Row row, int film, ImdbTable.Dates dates) {
        PartialDate since = dates.created().parse(CDate.day(row.get("created"))).orElse(null);
        Watchlisting place = new Watchlisting(since, row.get("description"), 0);
        films.own(film);
        films.change(film, known -> known.withShelves(known.shelves().withWatchlist(place)));
    }

    private void list(ImdbTable table, List<IncomingListItem> items) {
        FilmList list =
                new FilmList(0, Uuid7.next(), table.name(), false, "", List.of(), List.of(), "");
        gathering.add(new IncomingList(Source.of(table.file(), 1), list, items));
    }
}
