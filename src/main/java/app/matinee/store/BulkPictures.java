package app.matinee.store;

import app.matinee.model.Picture;
import app.matinee.model.PlacedOn;
import app.matinee.model.Placement;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// New pictures with their places, marks of samples and reports of imports; each method gives the
/// key.
public final class BulkPictures {

    private final Bulk bulk;

    BulkPictures(Bulk bulk) {
        this.bulk = bulk;
    }

    public long picture(Picture picture, Instant changed) {
        return bulk.table(
                        "picture",
                        "uuid",
                        "changed",
                        "hash",
                        "media_type",
                        "width",
                        "height",
                        "file_name",
                        "credit",
                        "licence",
                        "source")
                .insert(
                        Uuids.write(picture.uuid()),
                        changed.toEpochMilli(),
                        picture.hash(),
                        picture.mediaType(),
                        picture.width(),
                        picture.height(),
                        picture.fileName(),
                        picture.credit(),
                        picture.licence(),
                        picture.source());
    }

    public long placement(Placement placement, long picture) {
        PlacedOn on = placement.on();
        return bulk.table(
                        "placement",
                        "picture",
                        "film",
                        "person",
                        "ceremony",
                        "writing",
                        "kind",
                        "caption",
                        "alt",
                        "position",
                        "featured")
                .insert(
                        picture,
                        on instanceof PlacedOn.OnFilm ? on.id() : null,
                        on instanceof PlacedOn.OnPerson ? on.id() : null,
                        on instanceof PlacedOn.OnCeremony ? on.id() : null,
                        on instanceof PlacedOn.OnWriting ? on.id() : null,
                        placement.kind().code(),
                        placement.caption(),
                        placement.alt(),
                        placement.position(),
                        placement.featured());
    }

    public long sample(UUID uuid) {
        return bulk.table("sample", "uuid").insert(Uuids.write(uuid));
    }

    /// The report of an import done somewhere else or earlier.
    public long imported(ImportedFile file) {
        return imported(file, null);
    }

    /// The report of the import that is being done, tied to its step so that it can be taken back.
    public long importedNow(ImportedFile file) {
        return imported(file, bulk.step());
    }

    private long imported(ImportedFile file, @Nullable Long step) {
        return bulk.table("import", "uuid", "changed", "step", "format", "file", "at", "report")
                .insert(
                        Uuids.write(file.uuid()),
                        file.changed().toEpochMilli(),
                        step,
                        file.format(),
                        file.file(),
                        file.at().toEpochMilli(),
                        file.report());
    }
}
