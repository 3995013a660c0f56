package app.matinee.transfer.letterboxd;

import app.matinee.incoming.IncomingBatch;
import app.matinee.job.Progress;
import app.matinee.transfer.reading.Bundle;
import app.matinee.transfer.reading.FirstLook;
import app.matinee.transfer.reading.ImportOption;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.ImportRequest;
import app.matinee.transfer.reading.Importer;
import java.util.List;

/// Reads a Letterboxd export whole: diary, reviews, ratings, watched, watchlist, likes, lists.
public final class LetterboxdImporter implements Importer {

    /// What was deleted lately, which an export still holds.
    static final String DELETED = "deleted";

    /// Entries whose film has left the catalogue.
    static final String ORPHANED = "orphaned";

    @Override
    public String format() {
        return "letterboxd";
    }

    @Override
    public boolean recognises(FirstLook look) {
        if (look.shape() == FirstLook.Shape.FILE) {
            return look.header().contains("letterboxd uri")
                    || look.start().startsWith("Letterboxd list export");
        }
        return look.holds("watched.csv") && (look.holds("ratings.csv") || look.holds("diary.csv"));
    }

    @Override
    public List<ImportOption> options() {
        return List.of(new ImportOption(DELETED, false), new ImportOption(ORPHANED, false));
    }

    @Override
    public IncomingBatch read(ImportRequest request, Progress progress) throws ImportRefused {
        try (Bundle bundle = Bundle.open(request.path())) {
            return new LetterboxdReading(bundle, request, progress).read(format());
        }
    }
}
