package app.matinee.transfer.trakt;

import app.matinee.incoming.IncomingBatch;
import app.matinee.job.Progress;
import app.matinee.transfer.reading.Bundle;
import app.matinee.transfer.reading.FirstLook;
import app.matinee.transfer.reading.ImportOption;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.ImportRequest;
import app.matinee.transfer.reading.Importer;
import java.util.List;
import java.util.stream.Stream;

/// Reads a Trakt export: history, watched films and how often, ratings, watchlist, favourites,
/// lists, collection, comments.
public final class TraktImporter implements Importer {

    /// Series too, where they were rated, listed or put on the watchlist.
    static final String TELEVISION = "television";

    private static final int MOST_LOOKED_AT = 60;

    @Override
    public String format() {
        return "trakt";
    }

    @Override
    public boolean recognises(FirstLook look) {
        if (look.shape() == FirstLook.Shape.FILE) {
            return isOne(look.start());
        }
        return look.entries().stream()
                .filter(entry -> entry.endsWith(".json"))
                .limit(MOST_LOOKED_AT)
                .map(look::startOf)
                .anyMatch(TraktImporter::isOne);
    }

    private static boolean isOne(String start) {
        return start.stripLeading().startsWith("[")
                && start.contains("\"trakt\"")
                && Stream.of("rated_at", "watched_at", "listed_at", "collected_at")
                        .anyMatch(start::contains);
    }

    @Override
    public List<ImportOption> options() {
        return List.of(new ImportOption(TELEVISION, false));
    }

    @Override
    public IncomingBatch read(ImportRequest request, Progress progress) throws ImportRefused {
        try (Bundle bundle = Bundle.open(request.path())) {
            return new TraktReading(bundle, request, progress).read(format());
        }
    }
}
