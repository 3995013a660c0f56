package app.matinee.ui.kit;

import app.matinee.library.Journal;
import app.matinee.library.TakenPictures;
import app.matinee.model.Picture;
import app.matinee.pictures.PictureKind;
import app.matinee.pictures.PixelImage;
import app.matinee.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import org.jspecify.annotations.Nullable;

/// Picture files on their way into the journal and out of it. Reading and checking them is a job.
public final class PictureFiles {

    private static final String ADDING = "pictures.adding";

    private final Journal journal;
    private final FxJobs jobs;
    private final Dialogs dialogs;
    private final Clipboards clipboards;
    private final Texts texts;

    public PictureFiles(
            Journal journal, FxJobs jobs, Dialogs dialogs, Clipboards clipboards, Texts texts) {
        this.journal = journal;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.clipboards = clipboards;
        this.texts = texts;
    }

    /// The adding that is under way.
    public ObservableList<RunningJob> adding() {
        return jobs.running().filtered(job -> job.title().key().equals(ADDING));
    }

    /// The files a person chooses; none if they changed their mind.
    public List<Path> choose() {
        return dialogs.chooseFiles(
                FileQuestion.of(
                        texts.get("pictures.choose"),
                        new FileKind(texts.get("pictures.kind"), patterns())));
    }

    /// Takes files in, one after the other; what was taken and what was refused is told at the end.
    public void take(List<Path> files, Consumer<TakenPictures> taken) {
        jobs.start(ADDING, progress -> journal.pictures().take(files, progress)).onSuccess(taken);
    }

    /// Takes in what the clipboard holds: files, else a picture.
    ///
    /// @return false when it holds neither
    public boolean takePasted(Consumer<TakenPictures> taken) {
        List<Path> files = clipboards.files();
        if (!files.isEmpty()) {
            take(files, taken);
            return true;
        }
        Optional<PixelImage> pixels = clipboards.image().flatMap(PictureFiles::pixels);
        String name = texts.get("pictures.pastedName");
        pixels.ifPresent(found ->
                jobs.start(ADDING, _ -> journal.pictures().take(found, name)).onSuccess(taken));
        return pixels.isPresent();
    }

    /// Asks where to, and copies the picture's file there as it is.
    public void saveAs(Picture picture) {
        String name = picture.fileName().isEmpty() ? "picture" : picture.fileName();
        String extension = extension(picture);
        String suggested =
                name.toLowerCase(texts.locale()).endsWith(extension) || name.contains(".")
                        ? name
                        : name + extension;
        dialogs.chooseTarget(FileQuestion.of(texts.get("pictures.saveAs")).named(suggested))
                .ifPresent(target -> copy(picture, target));
    }

    private void copy(Picture picture, Path target) {
        jobs.<@Nullable Void>start(
                        "pictures.saving",
                        _ -> {
                            Path file =
                                    journal.pictureFolder()
                                            .find(picture.hash())
                                            .orElseThrow(
                                                    () -> new NoSuchFileException(picture.hash()));
                            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                            return null;
                        })
                .onFailure(
                        IOException.class,
                        failure ->
                                dialogs.failure(
                                        texts.get("pictures.notSaved"),
                                        texts.get("pictures.notSavedText", target.toString()),
                                        failure.toString()));
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

    private static List<String> patterns() {
        return Arrays.stream(PictureKind.values())
                .flatMap(kind ->
                        kind == PictureKind.JPEG
                                ? List.of("*.jpg", "*.jpeg").stream()
                                : List.of("*." + kind.extension()).stream())
                .toList();
    }

    private static String extension(Picture picture) {
        return Arrays.stream(PictureKind.values())
                .filter(kind -> kind.mediaType().equals(picture.mediaType()))
                .findFirst()
                .map(kind -> "." + kind.extension())
                .orElse("");
    }
}
