package app.matinee.transfer.tmdb;

import app.matinee.incoming.Gathering;
import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.IncomingList;
import app.matinee.incoming.IncomingListItem;
import app.matinee.incoming.IncomingViewing;
import app.matinee.incoming.Outcome;
import app.matinee.incoming.Remark;
import app.matinee.incoming.Source;
import app.matinee.job.Progress;
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
import app.matinee.transfer.reading.LocalDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One reading of tables of TMDB. Only the name of a table tells the watchlist, favourites and
/// lists apart.
final class TmdbReading {

    private final Bundle bundle;
    private final ImportRequest request;
    private final Progress progress;
    private final LocalDay days;
    private final Gathering gathering = new Gathering();
    private final GatheredFilms films = new GatheredFilms(gathering);

    TmdbReading(Bundle bundle, ImportRequest request, Progress progress) {
        this.bundle = bundle;
        this.request = request;
        this.progress = progress;
        this.days = new LocalDay(request.zone());
    }

    private enum Content {
        RATINGS,
        WATCHLIST,
        FAVOURITES,
        LIST
    }

    IncomingBatch read(String format) throws ImportRefused {
        boolean any = false;
        for (String entry : bundle.names()) {
            progress.checkCancelled();
            if (bundle.names().size() == 1 || entry.toLowerCase(Locale.ROOT).endsWith(".csv")) {
                CsvTable table = CsvTable.of(entry, bundle.text(entry));
                if (TmdbImporter.isOne(List.copyOf(table.columns().keySet()))) {
                    table.refuseTwins(entry);
                    take(entry, table);
                    any = true;
                }
            }
        }
        if (!any) {
            throw new ImportRefused(Phrase.of("import.tmdb.refused.nothing", request.name()));
        }
        return gathering.batch(format, request.name());
    }

    private void take(String entry, CsvTable table) {
        String name = entry.substring(entry.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
        Content content = content(name, table);
        List<IncomingListItem> items = new ArrayList<>();
        for (CsvTable.Row cells : table.rows()) {
            TmdbRow row = new TmdbRow(Source.of(entry, cells.line()), cells);
            if (isTaken(row)) {
                int film = films.film(row.film(days));
                rated(row, film);
                switch (content) {
                    case RATINGS -> {}
                    case WATCHLIST -> watchlisted(row, film);
                    case FAVOURITES -> liked(film);
                    case LIST -> items.add(new IncomingListItem(row.source(), film, ""));
                }
            }
        }
        if (content == Content.LIST) {
            FilmList list =
                    new FilmList(0, Uuid7.next(), name, false, "", List.of(), List.of(), "");
            gathering.add(new IncomingList(Source.of(entry, 1), list, items));
        }
    }

    private static Content content(String name, CsvTable table) {
        String words = name.toLowerCase(Locale.ROOT);
        if (words.contains("watchlist")) {
            return Content.WATCHLIST;
        }
        if (words.contains("favorite") || words.contains("favourite")) {
            return Content.FAVOURITES;
        }
        boolean rated =
                words.contains("rating")
                        || table.rows().stream().anyMatch(row -> !row.get("your rating").isEmpty());
        return rated ? Content.RATINGS : Content.LIST;
    }

    private boolean isTaken(TmdbRow row) {
        progress.checkCancelled();
        if (row.row().isEmpty()) {
            return false;
        }
        Phrase wrong = row.wrong();
        if (wrong != null) {
            gathering.add(new Remark(row.source(), row.name(), Outcome.FAILED, wrong));
            return false;
        }
        if (!row.isFilm() && !request.wants(TmdbImporter.TELEVISION)) {
            Phrase out = Phrase.of("import.tmdb.television");
            gathering.add(new Remark(row.source(), row.name(), Outcome.SKIPPED, out));
            return false;
        }
        return true;
    }

    private void rated(TmdbRow row, int film) {
        Rating rating = row.rating().orElse(null);
        if (rating == null) {
            return;
        }
        films.own(film);
        films.change(
                film,
                known ->
                        known.withOpinion(known.opinion().withRating(rating))
                                .withShelves(known.shelves().withSeenUndated(true)));
        PartialDate day = row.day(days);
        if (day != null && request.wants(TmdbImporter.RATED_DAY)) {
            Viewing viewing = Viewing.on(0, day).withRating(rating);
            gathering.add(new IncomingViewing(row.source(), film, viewing));
        }
    }

    private void watchlisted(TmdbRow row, int film) {
        Watchlisting place = new Watchlisting(row.day(days), "", 0);
        films.own(film);
        films.change(film, known -> known.withShelves(known.shelves().withWatchlist(place)));
    }

    private void liked(int film) {
        films.own(film);
        films.change(film, known -> known.withOpinion(known.opinion().withLiked(true)));
    }
}
