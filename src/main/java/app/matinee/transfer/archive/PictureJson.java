package app.matinee.transfer.archive;

import app.matinee.model.Picture;
import app.matinee.model.PlacedOn;
import app.matinee.model.PlacedOn.OnCeremony;
import app.matinee.model.PlacedOn.OnFilm;
import app.matinee.model.PlacedOn.OnPerson;
import app.matinee.model.PlacedOn.OnWriting;
import app.matinee.model.Placement;
import app.matinee.model.PlacementKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// `pictures.json`.
final class PictureJson {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private PictureJson() {}

    static ArchivedPicture read(JsonIn in, Keys keys, Instant created) throws ArchiveRefused {
        String hash = in.mustText("hash");
        if (!HASH.matcher(hash).matches()) {
            throw in.refused("archive.wrong.hash", "hash");
        }
        var picture =
                new Picture(
                        0,
                        PersonJson.claimed(in, Kind.OTHER, keys),
                        hash,
                        in.mustText("mediaType"),
                        in.number("width", 0),
                        in.number("height", 0),
                        in.text("fileName"),
                        in.text("credit"),
                        in.text("licence"),
                        in.text("source"));
        return in.end(
                new ArchivedPicture(
                        picture,
                        in.time("changed", created),
                        in.objects("placements", place -> placement(place, picture, keys))));
    }

    static void write(ArchivedPicture archived, Pointers pointers, JsonOut out) {
        Picture picture = archived.picture();
        out.uuid("uuid", picture.uuid())
                .must("hash", picture.hash())
                .must("mediaType", picture.mediaType())
                .number("width", picture.width(), 0)
                .number("height", picture.height(), 0)
                .text("fileName", picture.fileName())
                .text("credit", picture.credit())
                .text("licence", picture.licence())
                .text("source", picture.source())
                .time("changed", archived.changed())
                .objects(
                        "placements",
                        inOrder(archived.placements(), pointers),
                        (placed, each) -> placement(placed, each));
    }

    /// A placement and the uuid of what it is on.
    private record Placed(String field, UUID on, Placement placement) {}

    private static List<Placed> inOrder(List<Placement> placements, Pointers pointers) {
        List<Placed> placed = new ArrayList<>();
        for (Placement placement : placements) {
            PlacedOn on = placement.on();
            UUID uuid = pointers.find(kind(on), on.id());
            if (uuid != null) {
                placed.add(new Placed(field(on), uuid, placement));
            }
        }
        placed.sort(
                Comparator.comparing(Placed::field)
                        .thenComparing(p -> p.on().toString())
                        .thenComparingInt(p -> p.placement().position())
                        .thenComparing(p -> p.placement().kind())
                        .thenComparing(p -> p.placement().caption())
                        .thenComparing(p -> p.placement().alt())
                        .thenComparing(p -> p.placement().featured()));
        return placed;
    }

    private static void placement(Placed placed, JsonOut out) {
        Placement placement = placed.placement();
        out.uuid(placed.field(), placed.on())
                .word("kind", placement.kind(), PlacementKind.STILL)
                .text("caption", placement.caption())
                .text("alt", placement.alt())
                .number("position", placement.position(), 0)
                .flag("featured", placement.featured());
    }

    private static Placement placement(JsonIn in, Picture picture, Keys keys)
            throws ArchiveRefused {
        return in.end(
                new Placement(
                        0,
                        picture,
                        placedOn(in, keys),
                        in.word("kind", PlacementKind.class, PlacementKind.STILL),
                        in.text("caption"),
                        in.text("alt"),
                        in.number("position", 0),
                        in.flag("featured")));
    }

    private static PlacedOn placedOn(JsonIn in, Keys keys) throws ArchiveRefused {
        List<PlacedOn> found = new ArrayList<>();
        add(found, keys.find(in, "film", Kind.FILM), OnFilm::new);
        add(found, keys.find(in, "person", Kind.PERSON), OnPerson::new);
        add(found, keys.find(in, "ceremony", Kind.CEREMONY), OnCeremony::new);
        add(found, keys.find(in, "writing", Kind.WRITING), OnWriting::new);
        if (found.size() != 1) {
            throw in.refused("archive.wrong.place", "film");
        }
        return found.getFirst();
    }

    private static void add(
            List<PlacedOn> found, @Nullable Long id, java.util.function.LongFunction<PlacedOn> on) {
        if (id != null) {
            found.add(on.apply(id));
        }
    }

    private static String field(PlacedOn on) {
        return switch (on) {
            case OnFilm _ -> "film";
            case OnPerson _ -> "person";
            case OnCeremony _ -> "ceremony";
            case OnWriting _ -> "writing";
        };
    }

    private static Kind kind(PlacedOn on) {
        return switch (on) {
            case OnFilm _ -> Kind.FILM;
            case OnPerson _ -> Kind.PERSON;
            case OnCeremony _ -> Kind.CEREMONY;
            case OnWriting _ -> Kind.WRITING;
        };
    }
}
