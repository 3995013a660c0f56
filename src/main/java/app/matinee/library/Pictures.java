package app.matinee.library;

import app.matinee.model.Done;
import app.matinee.model.Picture;
import app.matinee.model.PlacedOn;
import app.matinee.model.Placement;
import app.matinee.model.PlacementKind;
import app.matinee.model.Uuid7;
import app.matinee.pictures.PictureFile;
import app.matinee.pictures.PictureFolder;
import app.matinee.pictures.PictureRefused;
import app.matinee.store.Database;
import app.matinee.store.Session;
import app.matinee.store.StepLabel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The verbs on pictures: taking a file into the journal and placing it somewhere with its words.
public final class Pictures {

    private final Database database;
    private final PictureFolder folder;

    Pictures(Database database, PictureFolder folder) {
        this.database = database;
        this.folder = folder;
    }

    public List<Placement> on(PlacedOn thing) {
        return database.read(s -> s.pictures().on(thing));
    }

    /// Copies a file into the picture folder and places it after the others there.
    ///
    /// @throws PictureRefused if it is no picture Matinee can show, is broken or too large
    /// @throws IOException if the file cannot be read or copied
    public Done<Placement> add(PlacedOn on, PlacementKind kind, Path file)
            throws IOException, PictureRefused {
        PictureFile stored = folder.add(file);
        return place(on, kind, stored, String.valueOf(file.getFileName()));
    }

    /// The same for the bytes of a picture from the clipboard.
    public Done<Placement> add(PlacedOn on, PlacementKind kind, byte[] bytes)
            throws IOException, PictureRefused {
        return place(on, kind, folder.add(bytes, ""), "");
    }

    private Done<Placement> place(
            PlacedOn on, PlacementKind kind, PictureFile stored, String name) {
        return database.write(
                StepLabel.of("step.picture.add", name),
                s -> {
                    Picture picture =
                            s.pictures()
                                    .byHash(stored.hash())
                                    .orElseGet(() -> insert(s, stored, name));
                    List<Placement> there = s.pictures().on(on);
                    if (kind == PlacementKind.POSTER) {
                        demote(s, there);
                    }
                    boolean featured = kind == PlacementKind.POSTER || there.isEmpty();
                    Placement placement =
                            new Placement(0, picture, on, kind, "", "", there.size(), featured);
                    long id = s.pictures().insert(placement);
                    return s.pictures().placement(id).orElseThrow();
                });
    }

    /// Changes a placement's words and its picture's credit, licence and source.
    public Done<Long> edit(Placement placement) {
        return database.write(
                StepLabel.of("step.picture.edit", placement.picture().fileName())
                        .mergedBy("placement/" + placement.id()),
                s -> {
                    if (placement.featured()) {
                        demote(
                                s,
                                s.pictures().on(placement.on()).stream()
                                        .filter(other -> other.id() != placement.id())
                                        .filter(other ->
                                                (other.kind() == PlacementKind.POSTER)
                                                        == (placement.kind()
                                                                == PlacementKind.POSTER))
                                        .toList());
                    }
                    s.pictures().update(placement);
                    s.pictures().update(placement.picture());
                    return placement.id();
                });
    }

    /// Puts the pictures of a thing in this order.
    public Done<Integer> order(List<Placement> placements) {
        return database.write(
                StepLabel.of("step.picture.order"),
                s -> {
                    for (int i = 0; i < placements.size(); i++) {
                        s.pictures().update(placements.get(i).withPosition(i));
                    }
                    return placements.size();
                });
    }

    /// Takes a picture from where it stands; its file stays until the journal is tidied, for undo.
    public Done<Long> remove(Placement placement) {
        return database.write(
                StepLabel.of("step.picture.remove", placement.picture().fileName()),
                s -> {
                    s.pictures().remove(placement);
                    return placement.id();
                });
    }

    private static void demote(Session s, List<Placement> placements) {
        placements.stream()
                .filter(Placement::featured)
                .forEach(placement -> s.pictures().update(placement.withFeatured(false)));
    }

    private static Picture insert(Session s, PictureFile file, String name) {
        Picture picture =
                new Picture(
                        0,
                        Uuid7.next(),
                        file.hash(),
                        file.mediaType(),
                        file.width(),
                        file.height(),
                        name,
                        "",
                        "",
                        "");
        long id = s.pictures().insert(picture);
        return new Picture(
                id,
                picture.uuid(),
                picture.hash(),
                picture.mediaType(),
                picture.width(),
                picture.height(),
                name,
                "",
                "",
                "");
    }
}
