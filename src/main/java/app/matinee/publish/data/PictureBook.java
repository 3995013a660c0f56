package app.matinee.publish.data;

import app.matinee.markdown.MarkdownText;
import app.matinee.model.Picture;
import app.matinee.model.Placement;
import app.matinee.model.TextFold;
import app.matinee.pictures.PictureFolder;
import app.matinee.publish.post.PostPicture;
import app.matinee.text.Phrase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The pictures a post may show, found by what a text calls them: `picture/3` in a template, in
/// someone's own text the name of the file or the beginning of its hash.
public final class PictureBook {

    private static final String PREFIX = "picture/";
    private static final int SHORTEST_HASH = 12;

    private final PictureFolder folder;
    private final List<Placement> placements = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<Phrase> missing = new LinkedHashSet<>();

    public PictureBook(PictureFolder folder) {
        this.folder = folder;
    }

    public void add(List<Placement> more) {
        for (Placement placement : more) {
            if (placements.stream().noneMatch(known -> known.id() == placement.id())) {
                placements.add(placement);
            }
        }
    }

    /// A placement as a template sees it; `figure` shows it.
    Map<String, Object> data(Placement placement) {
        int at = placements.indexOf(placement);
        return new Fields()
                .markdown("figure", "![](" + PREFIX + at + ")")
                .put("address", PREFIX + at)
                .put("kind", placement.kind().code())
                .markdown("caption", OwnText.whole(placement.caption()))
                .put("alt", placement.alt())
                .put("credit", placement.picture().credit())
                .put("featured", placement.featured())
                .map();
    }

    /// The picture an address means, with the words it has in the journal; empty where there is
    /// none, or where its file is missing, which is then noted.
    public Optional<PostPicture> find(String address) {
        return placement(address).flatMap(this::picture);
    }

    /// Whether an address means a picture of the journal, there or missing.
    public boolean knows(String address) {
        return placement(address).isPresent();
    }

    /// Notes that a text names a picture that the journal does not have.
    void miss(String address) {
        missing.add(Phrase.of("publish.picture.missing", address));
    }

    /// What was asked for and is not there.
    public List<Phrase> missing() {
        return List.copyOf(missing);
    }

    private Optional<Placement> placement(String address) {
        if (address.startsWith(PREFIX)) {
            String number = address.substring(PREFIX.length());
            return number.matches("\\d{1,5}") && Integer.parseInt(number) < placements.size()
                    ? Optional.of(placements.get(Integer.parseInt(number)))
                    : Optional.empty();
        }
        String name = address.substring(address.lastIndexOf('/') + 1).replace("%20", " ");
        String stem = stem(name).toLowerCase(Locale.ROOT);
        return placements.stream()
                .filter(p ->
                        p.picture().fileName().equals(name)
                                || stem.length() >= SHORTEST_HASH
                                        && p.picture().hash().startsWith(stem))
                .findFirst();
    }

    private Optional<PostPicture> picture(Placement placement) {
        Picture picture = placement.picture();
        Optional<Path> file = folder.find(picture.hash());
        if (file.isEmpty()) {
            missing.add(Phrase.of("publish.picture.missing", picture.fileName()));
            return Optional.empty();
        }
        return Optional.of(
                new PostPicture(
                        name(picture, file.get()),
                        file.get(),
                        picture.hash(),
                        picture.mediaType(),
                        picture.width(),
                        picture.height(),
                        placement.alt(),
                        new MarkdownText().parse(placement.caption()),
                        picture.credit(),
                        picture.licence(),
                        picture.source()));
    }

    /// Plain letters, the same each time; two files of one name are told apart by their hashes.
    private String name(Picture picture, Path file) {
        return names.computeIfAbsent(
                picture.hash(),
                hash -> {
                    String words = folded(picture);
                    String plain = words.replace(' ', '-').replaceAll("[^a-z0-9-]", "");
                    String ending = file.getFileName().toString().replaceFirst("^.*\\.", ".");
                    boolean taken =
                            placements.stream()
                                    .map(Placement::picture)
                                    .anyMatch(other ->
                                            !other.hash().equals(hash)
                                                    && folded(other).equals(words));
                    return plain.isEmpty() || taken
                            ? (plain + "-" + hash.substring(0, SHORTEST_HASH))
                                            .replaceFirst("^-", "")
                                    + ending
                            : plain + ending;
                });
    }

    private static String folded(Picture picture) {
        return TextFold.fold(stem(picture.fileName()).replaceAll("[-_.]+", " "));
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
