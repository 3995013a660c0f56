package app.matinee.transfer.imdbdata;

import app.matinee.incoming.IncomingBatch;
import app.matinee.job.Progress;
import app.matinee.store.Transactions;
import app.matinee.transfer.reading.FirstLook;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.ImportRequest;
import app.matinee.transfer.reading.JournalImporter;
import org.jspecify.annotations.Nullable;

/// Fills the films of a journal from the data files of IMDb, a folder of them.
public final class ImdbDataImporter implements JournalImporter {

    public static final String FORMAT = "imdb-data";

    private final @Nullable Transactions journal;

    public ImdbDataImporter() {
        this(null);
    }

    private ImdbDataImporter(@Nullable Transactions journal) {
        this.journal = journal;
    }

    @Override
    public ImdbDataImporter in(Transactions its) {
        return new ImdbDataImporter(its);
    }

    @Override
    public String format() {
        return FORMAT;
    }

    /// A folder that holds them, or one of them: what is packed has only its name to be known by.
    @Override
    public boolean recognises(FirstLook look) {
        return switch (look.shape()) {
            case FOLDER -> look.entries().stream().anyMatch(DataFiles::isOne);
            case FILE -> DataFiles.isOne(String.valueOf(look.path().getFileName()));
            case ZIP -> false;
        };
    }

    /// @throws IllegalStateException where no journal was named
    @Override
    public IncomingBatch read(ImportRequest request, Progress progress) throws ImportRefused {
        if (journal == null) {
            throw new IllegalStateException("no journal to fill");
        }
        DataFiles files = DataFiles.at(request.path());
        TsvFile.ReadSoFar soFar = new TsvFile.ReadSoFar(progress, files.size());
        WantedFilms wanted = journal.read(WantedFilms::of);
        return new ImdbDataReading(files, wanted, soFar).read(FORMAT, request.name());
    }
}
