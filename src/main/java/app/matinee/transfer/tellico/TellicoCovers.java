package app.matinee.transfer.tellico;

import app.matinee.incoming.IncomingPicture;
import app.matinee.model.PlacementKind;
import app.matinee.transfer.reading.Bundle;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The covers that lie beside a collection, in its folder of images; they become posters.
final class TellicoCovers {

    private static final String FOLDER = "images/";

    /// How JPEG, PNG, GIF, WebP and BMP begin.
    private static final Set<String> SIGNATURES =
            Set.of("\u00FF\u00D8", "\u0089P", "GI", "RI", "BM");

    private final Bundle bundle;
    private final Set<String> names;
    private final String folder;

    TellicoCovers(Bundle bundle) {
        this.bundle = bundle;
        this.names = new HashSet<>(bundle.names());
        this.folder = bundle.top() + FOLDER;
    }

    /// The cover an entry names, or none where it has none here.
    List<IncomingPicture> of(String cover) {
        String entry = folder + cover;
        return cover.isEmpty() || !names.contains(entry) || !beginsLikeOne(entry)
                ? List.of()
                : List.of(
                        IncomingPicture.of(
                                PlacementKind.POSTER, cover, "", "", bundle.later(entry)));
    }

    private boolean beginsLikeOne(String entry) {
        byte[] start = bundle.start(entry, 2);
        return start.length == 2
                && SIGNATURES.contains(new String(start, StandardCharsets.ISO_8859_1));
    }
}
