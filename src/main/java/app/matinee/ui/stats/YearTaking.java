package app.matinee.ui.stats;

import app.matinee.library.Journal;
import app.matinee.library.TakenPictures;
import app.matinee.model.Writing;
import app.matinee.pictures.PixelImage;
import app.matinee.stats.Figures;
import app.matinee.text.Texts;
import app.matinee.ui.kit.FileKind;
import app.matinee.ui.kit.FileQuestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.ColorScheme;

/// Takes figures elsewhere: into the file of a picture, or into a draft on the desk with that
/// picture on it.
final class YearTaking {

    private final StatsParts parts;
    private final Texts texts;
    private final StatsWords words;
    private final YearPicture picture;
    private final YearPost post;

    YearTaking(StatsParts parts, StatsWords words) {
        this.parts = parts;
        this.texts = parts.texts();
        this.words = words;
        this.picture = new YearPicture(parts, words);
        this.post = new YearPost(parts, words);
    }

    /// Asks where to, and saves the picture there.
    void save(Figures figures, ColorScheme scheme) {
        FileQuestion question =
                FileQuestion.of(
                                texts.get("stats.picture.title"),
                                new FileKind(texts.get("stats.picture.kind"), List.of("*.png")))
                        .named(name(figures));
        parts.dialogs()
                .chooseTarget(question)
                .ifPresent(path ->
                        drawn(
                                figures,
                                scheme,
                                pixels ->
                                        parts.jobs()
                                                .start(
                                                        "job.picture.save",
                                                        _ -> write(asPng(path), pixels))));
    }

    /// Writes a draft with the picture on it, and goes to it.
    void write(Figures figures) {
        Writing draft = post.of(figures);
        Journal journal = parts.mirror().journal();
        String name = name(figures);
        drawn(
                figures,
                ColorScheme.LIGHT,
                pixels ->
                        parts.mirror()
                                .write(
                                        () -> {
                                            TakenPictures taken =
                                                    journal.pictures().take(pixels, name);
                                            return journal.writings().add(draft, taken.pictures());
                                        },
                                        parts.doors()::piece));
    }

    private void drawn(Figures figures, ColorScheme scheme, Consumer<PixelImage> then) {
        new YearPosters(parts, YearPicture.POSTER)
                .load(
                        picture.films(figures),
                        posters -> then.accept(picture.draw(figures, posters, scheme)));
    }

    private String name(Figures figures) {
        return figures.span().year() == null
                ? texts.get("stats.picture.name.all")
                : texts.get("stats.picture.name", words.span(figures));
    }

    /// A picture is there whole or not at all.
    private static Path write(Path path, PixelImage image) throws IOException {
        Path part = path.resolveSibling(path.getFileName() + ".part");
        Files.write(part, image.png());
        return Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path asPng(Path path) {
        String name = path.getFileName().toString();
        return name.contains(".") ? path : path.resolveSibling(name + ".png");
    }
}
