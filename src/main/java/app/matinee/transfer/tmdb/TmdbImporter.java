package app.matinee.transfer.tmdb;

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

/// Reads tables of a TMDB account, one alone or several in a folder or a zip.
public final class TmdbImporter implements Importer {

    /// Series and their episodes too.
    static final String TELEVISION = "television";

    /// The day of a rating counts as the day of seeing the film.
    static final String RATED_DAY = "rated-day";

    private static final int MOST_LOOKED_AT = 40;

    @Override
    public String format() {
        return "tmdb";
    }

    @Override
    public boolean recognises(FirstLook look) {
        if (look.shape() == FirstLook.Shape.FILE) {
            return isOne(look.header());
        }
        return look.entries().stream()
                .filter(entry -> entry.toLowerCase(Locale.ROOT).endsWith(".csv"))
                .limit(MOST_LOOKED_AT)
                .map(look::startOf)
                .anyMatch(start -> isOne(FirstLook.header(start.lines().findFirst().orElse(""))));
    }

    static boolean isOne(List<String> columns) {
        return columns.contains("tmdb id")
                && columns.contains("type")
                && columns.contains("name")
                && columns.contains("your rating");
    }

    @Override
    public List<ImportOption> options() {
        return List.of(new ImportOption(TELEVISION, false), new ImportOption(RATED_DAY, false));
    }

    @Override
    public IncomingBatch read(ImportRequest request, Progress progress) throws ImportRefused {
        try (Bundle bundle = Bundle.open(request.path())) {
            return new TmdbReading(bundle, request, progress).read(format());
        }
    }
}
