package app.matinee.transfer.writing;

import app.matinee.job.Progress;

/// Writes a journal, or some of its films, into files of one format.
public interface Exporter {

    /// The code of the format, such as "letterboxd": what `--to` takes.
    String format();

    /// The key of its name in the texts.
    default String nameKey() {
        return "export.format." + format();
    }

    /// The key of a sentence that says what it carries and for whom it is.
    default String aboutKey() {
        return "export.about." + format();
    }

    /// How its files end, such as "csv".
    String ending();

    /// Whether it writes the films of a choice; else always the whole journal.
    default boolean takesChoice() {
        return true;
    }

    /// Whether what it says of each film is a matter of choice.
    default boolean takesColumns() {
        return false;
    }

    /// Writes in one consistent reading of the journal.
    ///
    /// @return the files that were written, the one asked for first, and what is worth saying
    /// @throws ExportFailed if it cannot be written; older files of these names are as they were
    /// @throws java.util.concurrent.CancellationException when the progress was cancelled; no file
    ///   was written then
    Exported write(ExportSource source, ExportRequest request, Progress progress)
            throws ExportFailed;
}
