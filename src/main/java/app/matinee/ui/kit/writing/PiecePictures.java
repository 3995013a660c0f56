package app.matinee.ui.kit.writing;

import app.matinee.job.Jobs;
import app.matinee.library.FilmDossier;
import app.matinee.library.TakenPictures;
import app.matinee.model.PlacedOn;
import app.matinee.model.Placement;
import app.matinee.model.PlacementKind;
import app.matinee.model.Writing;
import app.matinee.pictures.PixelImage;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Clipboards;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.FileKind;
import app.matinee.ui.kit.FileQuestion;
import app.matinee.ui.kit.PictureImages;
import app.matinee.ui.kit.editor.MarkdownEditor;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.StackPane;

/// Pictures on their way into a text: taken into the journal, placed on the film of the piece, and
/// named in the text by the beginning of their hash.
public final class PiecePictures {

    private static final String ADDING = "pictures.adding";
    private static final int HASH = 16;
    private static final int SHORTEST = 12;
    private static final double WIDTH = 640;

    private final OpenPiece piece;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final PictureImages images;
    private final Texts texts;
    private final Clipboards clipboards = new Clipboards();

    public PiecePictures(
            OpenPiece piece, Jobs jobs, Dialogs dialogs, PictureImages images, Texts texts) {
        this.piece = piece;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.images = images;
        this.texts = texts;
    }

    /// Asks for picture files and writes them into the text.
    void choose(MarkdownEditor editor) {
        FileKind kind =
                new FileKind(
                        texts.get("pictures.kind"),
                        List.of("*.jpg", "*.jpeg", "*.png", "*.gif", "*.webp"));
        take(dialogs.chooseFiles(FileQuestion.of(texts.get("pictures.choose"), kind)), editor);
    }

    /// Takes files in and writes them into the text.
    void take(List<Path> files, MarkdownEditor editor) {
        if (!files.isEmpty()) {
            jobs.start(
                            ADDING,
                            progress -> piece.mirror().journal().pictures().take(files, progress))
                    .onSuccess(taken -> place(taken, editor));
        }
    }

    /// Takes in what the clipboard holds.
    ///
    /// @return false when that is no picture
    boolean paste(MarkdownEditor editor) {
        List<Path> files = clipboards.files();
        if (!files.isEmpty()) {
            take(files, editor);
            return true;
        }
        Optional<PixelImage> pixels = clipboards.image().flatMap(PiecePictures::pixels);
        String name = texts.get("pictures.pastedName");
        pixels.ifPresent(found ->
                jobs.start(ADDING, _ -> piece.mirror().journal().pictures().take(found, name))
                        .onSuccess(taken -> place(taken, editor)));
        return pixels.isPresent();
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

    private static Optional<PixelImage> pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        if (width < 1 || height < 1 || image.getPixelReader() == null) {
            return Optional.empty();
        }
        int[] argb = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return Optional.of(new PixelImage(width, height, argb));
    }
}
