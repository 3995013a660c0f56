package app.matinee.transfer.writing;

import app.matinee.pictures.PictureFolder;
import app.matinee.pictures.PictureReader;
import app.matinee.pictures.Thumbnails;
import app.matinee.store.Transactions;
import java.nio.file.Path;

/// The journal that is written, with its pictures.
///
/// @param thumbnails small versions of the pictures
public record ExportSource(Transactions journal, PictureFolder pictures, Thumbnails thumbnails) {

    /// @param cache the folder of what can be made again, `cache/` of the journal
    public static ExportSource of(Transactions journal, PictureFolder pictures, Path cache) {
        return new ExportSource(
                journal,
                pictures,
                new Thumbnails(cache.resolve("thumbs"), pictures, new PictureReader()));
    }
}
