package app.matinee.library;

import app.matinee.job.Progress;
import app.matinee.model.Done;
import app.matinee.model.Picture;
import app.matinee.model.PlacedOn;
import app.matinee.model.Placement;
import app.matinee.model.PlacementKind;
import app.matinee.model.Uuid7;
import app.matinee.pictures.PictureFile;
import app.matinee.pictures.PictureFolder;
import app.matinee.pictures.PictureRefused;
import app.matinee.pictures.PixelImage;
import app.matinee.store.Database;
import app.matinee.store.Session;
import app.matinee.store.StepLabel;
import app.matinee.text.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

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
        String name = String.valueOf(file.getFileName());
        return database.write(
                StepLabel.of("step.picture.add", name), s -> place(s, on, kind, stored, name));
    }

    /// Copies files into the picture folder, for [#place] to place them; those that are refused or
    /// cannot be read do not stop the others.
    ///
    /// @throws IOException if the picture folder cannot be written
    public TakenPictures take(List<Path> files, Progress progress) throws IOException {
        List<TakenPictures.Taken> taken = new ArrayList<>();
        List<Phrase> refused = new ArrayList<>();
        for (Path file : files) {
            progress.checkCancelled();
            progress.report(
                    taken.size() + refused.size(),
                    files.size(),
                    "pictures.adding.progress",
                    taken.size() + refused.size() + 1,
                    files.size());
            String name = String.valueOf(file.getFileName());
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                refused.add(Phrase.of("picture.unreadable", name));
                continue;
            }
            try {
                taken.add(new TakenPictures.Taken(folder.add(file), name));
            } catch (PictureRefused reason) {
                refused.add(reason.phrase());
            }
        }
        progress.checkCancelled();
        return new TakenPictures(taken, refused);
    }

    /// The same for a picture from the clipboard.
    ///
    /// @param name what it is called from now on
    public TakenPictures take(PixelImage pixels, String name) throws IOException {
        try {
            PictureFile file = folder.add(pixels.png(), name);
            return new TakenPictures(List.of(new TakenPictures.Taken(file, name)), List.of());
        } catch (PictureRefused reason) {
            return new TakenPictures(List.of(), List.of(reason.phrase()));
        }
    }

    /// Places pictures that were taken after the others on a thing, as one step.
    public Done<List<Placement>> place(
            PlacedOn on, PlacementKind kind, List<TakenPictures.Taken> taken) {
        StepLabel label =
                taken.size() == 1
                        ? StepLabel.of("step.picture.add", taken.getFirst().name())
                        : StepLabel.of("step.pictures.add", String.valueOf(taken.size()));
        return database.write(
                label,
                s -> taken.stream().map(t -> place(s, on, kind, t.file(), t.name())).toList());
    }

    static Placement place(
            Session s, PlacedOn on, PlacementKind kind, PictureFile stored, String name) {
        Picture picture =
                s.pictures().byHash(stored.hash()).orElseGet(() -> insert(s, stored, name));
        List<Placement> there = s.pictures().on(on);
        if (kind == PlacementKind.POSTER) {
            demote(s, there.stream().filter(p -> p.kind() == kind).toList());
        }
        boolean featured = kind == PlacementKind.POSTER || there.isEmpty();
        int position = there.isEmpty() ? 0 : there.getLast().position() + 1;
        long id =
                s.pictures()
                        .insert(new Placement(0, picture, on, kind, "", "", position, featured));
        return s.pictures().placement(id).orElseThrow();
    }

    /// Changes a placement's words and its picture's credit, licence and source, as they are stored
    /// now; nothing happens if it is gone. One of a film's posters and one of its other pictures is
    /// featured, so that featuring one ends it for another.
    ///
    /// @param part what is changed; changes of one part that follow each other are one step
    public Done<Optional<Placement>> edit(long id, String part, UnaryOperator<Placement> change) {
        String name =
                database.read(s -> s.pictures().placement(id))
                        .map(p -> p.picture().fileName())
                        .orElse("");
        return database.write(
                StepLabel.of("step.picture.edit", name).mergedBy("placement/" + id + "/" + part),
                s -> s.pictures().placement(id).map(placement -> update(s, placement, change)));
    }

    private static Placement update(
            Session s, Placement placement, UnaryOperator<Placement> change) {
        Placement changed = change.apply(placement);
        if (changed.featured()) {
            demote(
                    s,
                    s.pictures().on(changed.on()).stream()
                            .filter(other -> other.id() != changed.id())
                            .filter(other -> isPoster(other) == isPoster(changed))
                            .toList());
        }
        if (!changed.equals(placement)) {
            s.pictures().update(changed);
        }
        if (!changed.picture().equals(placement.picture())) {
            s.pictures().update(changed.picture());
        }
        return changed;
    }

    /// Puts the pictures of a thing in this order.
    public Done<Integer> order(List<Placement> placements) {
        return database.write(
                StepLabel.of("step.picture.order"),
                s -> {
                    for (int i = 0; i < placements.size(); i++) {
                        int position = i;
                        s.pictures()
                                .placement(placements.get(i).id())
                                .filter(now -> now.position() != position)
                                .ifPresent(now -> s.pictures().update(now.withPosition(position)));
                    }
                    return placements.size();
                });
    }

    private static boolean isPoster(Placement placement) {
        return placement.kind() == PlacementKind.POSTER;
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
