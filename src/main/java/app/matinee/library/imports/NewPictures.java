package app.matinee.library.imports;

import app.matinee.incoming.IncomingPicture;
import app.matinee.model.Picture;
import app.matinee.model.PlacedOn;
import app.matinee.model.Placement;
import app.matinee.model.Uuid7;
import app.matinee.pictures.PictureFile;
import app.matinee.pictures.PictureFolder;
import app.matinee.pictures.PictureRefused;
import app.matinee.store.Bulk;
import app.matinee.store.Session;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Takes the pictures of new texts into the picture folder and places them, each once on a thing. A
/// file that turns out to be no picture stays out; the text then names one that is missing.
final class NewPictures {

    private final Session session;
    private final PictureFolder folder;
    private final Bulk bulk;
    private final Instant now;
    private final Map<String, Taken> taken = new HashMap<>();
    private final Map<PlacedOn, Set<String>> placed = new HashMap<>();

    NewPictures(Session session, PictureFolder folder, Bulk bulk, Instant now) {
        this.session = session;
        this.folder = folder;
        this.bulk = bulk;
        this.now = now;
    }

    /// A picture of the journal and its key.
    private record Taken(Picture picture, long key) {}

    void place(List<IncomingPicture> pictures, PlacedOn on) {
        for (IncomingPicture coming : pictures) {
            try (InputStream in = coming.bytes().open()) {
                place(folder.add(in, coming.name()), coming, on);
            } catch (PictureRefused _) {
                // Its place in the text says that it is missing.
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private void place(PictureFile file, IncomingPicture coming, PlacedOn on) {
        Set<String> there = placed.computeIfAbsent(on, this::hashes);
        int position = there.size();
        if (there.add(file.hash())) {
            Taken picture = taken.computeIfAbsent(file.hash(), _ -> take(file, coming));
            bulk.pictures()
                    .placement(
                            new Placement(
                                    0,
                                    picture.picture(),
                                    on,
                                    coming.kind(),
                                    coming.caption(),
                                    coming.alt(),
                                    position,
                                    position == 0),
                            picture.key());
        }
    }

    private Set<String> hashes(PlacedOn on) {
        Set<String> hashes = new HashSet<>();
        session.pictures().on(on).forEach(each -> hashes.add(each.picture().hash()));
        return hashes;
    }

    private Taken take(PictureFile file, IncomingPicture coming) {
        Picture known = session.pictures().byHash(file.hash()).orElse(null);
        if (known != null) {
            return new Taken(known, known.id());
        }
        Picture picture =
                new Picture(
                        0,
                        Uuid7.next(),
                        file.hash(),
                        file.mediaType(),
                        file.width(),
                        file.height(),
                        coming.name(),
                        coming.credit(),
                        "",
                        "");
        return new Taken(picture, bulk.pictures().picture(picture, now));
    }
}
