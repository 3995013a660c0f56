package app.matinee.transfer.writing;

import app.matinee.job.Progress;
import app.matinee.model.FilmList;
import java.nio.file.Path;

/// Writes one list of films into a file that another service takes in as a list.
public interface ListExporter {

    /// The code of the format; `lists.export.<format>` names it.
    String format();

    /// Writes in one consistent reading of the journal; a file needs no more than one, or is
    /// numbered.
    ///
    /// @throws ExportFailed if it cannot be written; older files of these names are as they were
    /// @throws java.util.concurrent.CancellationException when the progress was cancelled; no file
    ///   was written then
    Exported write(ExportSource source, FilmList list, Path file, Progress progress)
            throws ExportFailed;
}
