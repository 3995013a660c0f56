package app.matinee.transfer;

import app.matinee.transfer.reading.Importer;
import java.nio.file.Path;

/// What a file was found to be.
public sealed interface Recognised {

    Path path();

    /// Of a format that is read into neutral data, planned and applied.
    record Foreign(Path path, Importer importer) implements Recognised {}

    /// A whole journal, which [app.matinee.transfer.archive.ArchiveImport] takes in.
    record Archive(Path path) implements Recognised {}

    /// Of no format known here.
    record Unknown(Path path) implements Recognised {}
}
