package app.matinee.ui.kit.writing;

import app.matinee.library.FilmDossier;
import app.matinee.library.TakenPictures;
import app.matinee.model.PlacedOn;
import app.matinee.model.Placement;
import app.matinee.model.PlacementKind;
import app.matinee.model.Writing;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.PictureFiles;
import app.matinee.ui.kit.PictureImages;
import app.matinee.ui.kit.editor.MarkdownEditor;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

/// Pictures on their way into a text: taken into the journal, placed on the film of the piece, and
/// named in the text by the beginning of their hash.
public final class PiecePictures {

    private static final int HASH = 16;
    private static final int SHORTEST = 12;
    private static final double WIDTH = 640;

    private final OpenPiece piece;
    private final PictureFiles files;
    private final Dialogs dialogs;
    private final PictureImages images;
    private final Texts texts;

    public PiecePictures(
            OpenPiece piece,
            PictureFiles files,
            Dialogs dialogs,
            PictureImages images,
            Texts texts) {
        this.piece = piece;
        this.files = files;
        this.dialogs = dialogs;
        this.images = images;
        this.texts = texts;
    }

    /// Asks for picture files and writes them into the text.
    void choose(MarkdownEditor editor) {
        take(files.choose(), editor);
    }

    /// Takes files in and writes them into the text.
    void take(List<Path> chosen, MarkdownEditor editor) {
        if (!chosen.isEmpty()) {
            files.take(chosen, taken -> place(taken, editor));
        }
    }

    /// Takes in what the clipboard holds.
    ///
    /// @return false when that is no picture
    boolean paste(MarkdownEditor editor) {
        return files.takePasted(taken -> place(taken, editor));
    }

    /// A picture of the text for the preview; empty where the film has none of that name.
    Optional<Node> node(String address) {
        FilmDossier dossier = piece.about();
        if (dossier == null) {
            return Optional.empty();
        }
        return dossier.pictures().stream()
                .filter(placement -> isMeant(placement, address))
                .findFirst()
                .map(placement -> view(placement.picture().hash()));
    }

    /// The words a picture has in the journal, where the text gives it none.
    Optional<Placement> placement(String address) {
        FilmDossier dossier = piece.about();
        return dossier == null
                ? Optional.empty()
                : dossier.pictures().stream().filter(p -> isMeant(p, address)).findFirst();
    }

    private static boolean isMeant(Placement placement, String address) {
        String name = address.substring(address.lastIndexOf('/') + 1).replace("%20", " ");
        String stem = name.replaceFirst("\\.\\w{2,4}$", "").toLowerCase(Locale.ROOT);
        return placement.picture().fileName().equals(name)
                || stem.length() >= SHORTEST && placement.picture().hash().startsWith(stem);
    }

    private Node view(String hash) {
        ImageView view = new ImageView();
        view.setPreserveRatio(true);
        StackPane frame = new StackPane(view);
        frame.setMinWidth(0);
        view.fitWidthProperty().bind(frame.widthProperty());
        images.load(hash, WIDTH, view::setImage);
        return frame;
    }

    private void place(TakenPictures taken, MarkdownEditor editor) {
        if (!taken.refused().isEmpty()) {
            dialogs.failure(texts.get("failure.title"), texts.say(taken.refused().getFirst()), "");
        }
        Writing now = piece.openProperty().get();
        if (taken.pictures().isEmpty() || now == null) {
            return;
        }
        Long film = now.filmId();
        PlacedOn on = film == null ? new PlacedOn.OnWriting(now.id()) : new PlacedOn.OnFilm(film);
        piece.mirror()
                .write(
                        () ->
                                piece.mirror()
                                        .journal()
                                        .pictures()
                                        .place(on, PlacementKind.STILL, taken.pictures()),
                        placed -> write(placed, editor));
    }

    private static void write(List<Placement> placed, MarkdownEditor editor) {
        for (Placement placement : placed) {
            editor.insert("\n\n![](" + placement.picture().hash().substring(0, HASH) + ")\n\n");
        }
    }
}
