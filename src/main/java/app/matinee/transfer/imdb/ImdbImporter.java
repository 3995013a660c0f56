package app.matinee.transfer.imdb;

import app.matinee.incoming.IncomingBatch;
import app.matinee.job.Progress;
import app.matinee.transfer.reading.Bundle;
import app.matinee.transfer.reading.FirstLook;
import app.matinee.transfer.reading.ImportOption;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.ImportRequest;
import app.matinee.transfer.reading.Importer;
import java.util.List;
import java.util.Locale;

/// Reads ratings, watchlist and lists of IMDb, one table alone or several in a folder or a zip.
public final class ImdbImporter implements Importer {

    /// Series, miniseries and specials too.
    static final String TELEVISION = "television";

    /// Single episodes too.
    static final String EPISODES = "episodes";

    /// The day of a rating counts as the day of seeing the film.
    static final String RATED_DAY = "rated-day";

    /// A file that may be a list or the watchlist is the watchlist.
    static final String WATCHLIST = "watchlist";

    private static final int MOST_LOOKED_AT = 40;

    @Override
    public String format() {
        return "imdb";
    }

    @Override
    public boolean recognises(FirstLook look) {
        if (look.shape() == FirstLook.Shape.FILE) {
            return ImdbTable.isOne(look.header());
        }
        return look.entries().stream()
                .filter(entry -> entry.toLowerCase(Locale.ROOT).endsWith(".csv"))
                .limit(MOST_LOOKED_AT)
                .map(look::startOf)
                .anyMatch(start ->
                        ImdbTable.isOne(FirstLook.header(start.lines().findFirst().orElse(""))));
    }

    @Override
    public List<ImportOption> options() {
        return List.of(
                new ImportOption(TELEVISION, false),
                new ImportOption(EPISODES, false),
                new ImportOption(RATED_DAY, false),
                new ImportOption(WATCHLIST, false));
    }

    @Override
    public IncomingBatch read(ImportRequest request, Progress progress) throws ImportRefused {
        try (Bundle bundle = Bundle.open(request.path())) {
            return new ImdbReading(bundle, request, progress).read(format());
        }
    }
}
