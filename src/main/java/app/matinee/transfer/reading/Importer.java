package app.matinee.transfer.reading;

import app.matinee.incoming.IncomingBatch;
import app.matinee.job.Progress;
import java.util.List;

/// Reads one foreign format into neutral data.
public interface Importer {

    /// The code of the format, such as "academy": what `--from` takes and reports name.
    String format();

    /// The key of its name in the texts.
    default String nameKey() {
        return "import.format." + format();
    }

    /// Whether the content, not the name, is of this format.
    boolean recognises(FirstLook look);

    /// Whether what it reads comes with the program, so that no file is needed.
    default boolean isShipped() {
        return false;
    }

    /// What the owner may choose beforehand.
    default List<ImportOption> options() {
        return List.of();
    }

    /// Reads everything. Rows it cannot use become remarks of the batch.
    ///
    /// @throws ImportRefused if the file as a whole cannot be used
    /// @throws java.util.concurrent.CancellationException when the progress was cancelled
    IncomingBatch read(ImportRequest request, Progress progress) throws ImportRefused;
}
