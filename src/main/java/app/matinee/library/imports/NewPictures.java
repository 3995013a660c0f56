package app.matinee.library.imports;

import app.matinee.incoming.IncomingPicture;
import app.matinee.incoming.IncomingPicture.Rights;
import app.matinee.model.Picture;
import app.matinee.model.PlacedOn;
import app.matinee.model.Placement;
import app.matinee.model.PlacementKind;
import app.matinee.model.Uuid7;
import app.matinee.pictures.PictureFile;
import app.matinee.pictures.PictureFolder;
import app.matinee.pictures.PictureRefused;
import app.matinee.store.Bulk;
import app.matinee.store.Session;
import app.matinee.text.PassedOn;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Takes the pictures of films and texts into the picture folder and places them, each once on a
/// thing. A file that turns out to be no picture stays out; a text then names one that is missing.
final class NewPictures {

    private final Session session;
    private final PictureFolder folder;
    private final Bulk bulk;
    private final Instant now;
    private final Map<String, Taken> taken = new HashMap<>();
    private final Map<PlacedOn, Wall> walls = new HashMap<>();

    NewPictures(Session session, PictureFolder folder, Bulk bulk, Instant now) {
        this.session = session;
        this.folder = folder;
        this.bulk = bulk;
        this.now = now;
    }

    /// A picture of the journal and its key.
    private record Taken(Picture picture, long key) {}

    /// What hangs on a thing: the files, and the kinds of which one leads.
    private record Wall(Set<String> hashes, Set<PlacementKind> led) {}

    /// Those that a thing of the journal lacks: by their files where these are known, else those of
    /// a kind of which it has none.
    static List<IncomingPicture> missing(
            Session session, List<IncomingPicture> pictures, PlacedOn on) {
        if (pictures.isEmpty()) {
            return List.of();
        }
        Set<String> hashes = new HashSet<>();
        Set<PlacementKind> kinds = EnumSet.noneOf(PlacementKind.class);
        for (Placement placement : session.pictures().on(on)) {
            hashes.add(placement.picture().hash());
            kinds.add(placement.kind());
        }
        List<IncomingPicture> missing = new ArrayList<>();
        for (IncomingPicture picture : pictures) {
            boolean known =
                    picture.hash().isEmpty()
                            ? kinds.contains(picture.kind())
                            : hashes.contains(picture.hash());
            if (!known) {
                missing.add(picture);
            }
        }
        return missing;
    }

    void place(List<IncomingPicture> pictures, PlacedOn on) {
        boolean leads = pictures.stream().anyMatch(IncomingPicture::featured);
        for (IncomingPicture coming : pictures) {
            if (walls.computeIfAbsent(on, this::wall).hashes().contains(coming.hash())) {
                continue;
            }
            try (InputStream in = coming.bytes().open()) {
                place(folder.add(in, coming.name()), coming, on, leads);
            } catch (PictureRefused _) {
                // Its place in a text says that it is missing.
            } catch (IOException unreadable) {
                throw new PassedOn(new PictureLost(coming.name(), unreadable));
            }
        }
    }

    private void place(PictureFile file, IncomingPicture coming, PlacedOn on, boolean leads) {
        Wall wall = walls.computeIfAbsent(on, this::wall);
        int position = wall.hashes().size();
        if (!wall.hashes().add(file.hash())) {
            return;
        }
        boolean first = leads ? coming.featured() : position == 0;
        boolean featured = first && wall.led().add(coming.kind());
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
                                featured),
                        picture.key());
    }

    private Wall wall(PlacedOn on) {
        Wall wall = new Wall(new HashSet<>(), EnumSet.noneOf(PlacementKind.class));
        for (Placement placement : session.pictures().on(on)) {
            wall.hashes().add(placement.picture().hash());
            if (placement.featured()) {
                wall.led().add(placement.kind());
            }
        }
        return wall;
    }

    private Taken take(PictureFile file, IncomingPicture coming) {
        Picture known = session.pictures().byHash(file.hash()).orElse(null);
        if (known != null) {
            return new Taken(known, known.id());
        }
        Rights rights = coming.rights();
        Picture picture =
                new Picture(
                        0,
                        Uuid7.next(),
                        file.hash(),
                        file.mediaType(),
                        file.width(),
                        file.height(),
                        coming.name(),
                        rights.credit(),
                        rights.licence(),
                        rights.source());
        return new Taken(picture, bulk.pictures().picture(picture, now));
    }
}
