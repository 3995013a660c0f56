package app.matinee.ui.film.awards;

import app.matinee.awards.AwardsTable;
import app.matinee.job.Jobs;
import app.matinee.pictures.PixelImage;
import app.matinee.text.Texts;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.Clipboards;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.FileKind;
import app.matinee.ui.kit.FileQuestion;
import app.matinee.ui.kit.Icon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.ColorScheme;

/// Takes a season out of the program, for a post: as a table in the clipboard or as a picture.
final class SeasonTaking {

    private static final String COPY_KEYS = "Shortcut+Shift+C";
    private static final String PICTURE_KEYS = "Shortcut+Shift+E";

    private final Jobs jobs;
    private final Texts texts;
    private final Clipboards clipboards;
    private final Dialogs dialogs;
    private final SeasonPicture picture;
    private Supplier<Optional<ShownSeason>> season = Optional::empty;

    SeasonTaking(SeasonParts parts) {
        this.jobs = parts.jobs();
        this.texts = parts.texts();
        this.clipboards = parts.clipboards();
        this.dialogs = parts.dialogs();
        this.picture = new SeasonPicture(texts, new SeasonWords(texts), parts.theme());
    }

    /// @param shown gives what is shown; empty where no film is
    SeasonTaking of(Supplier<Optional<ShownSeason>> shown) {
        season = shown;
        return this;
    }

    List<ActionItem> actions() {
        return List.of(
                ActionItem.of(texts, "awards.copy.markdown", this::copyMarkdown)
                        .withIcon(() -> Icon.COPY.node(Icon.SMALL))
                        .withKeys(COPY_KEYS),
                ActionItem.of(texts, "awards.copy.html", this::copyHtml),
                ActionItem.of(texts, "awards.picture.light", () -> save(ColorScheme.LIGHT))
                        .withIcon(() -> Icon.PICTURE.node(Icon.SMALL))
                        .withKeys(PICTURE_KEYS),
                ActionItem.of(texts, "awards.picture.dark", () -> save(ColorScheme.DARK)));
    }

    private void copyMarkdown() {
        AwardsTable table = new AwardsTable(texts);
        season.get()
                .ifPresent(
                        s -> clipboards.copy(table.markdown(s.honours()), table.html(s.honours())));
    }

    private void copyHtml() {
        AwardsTable table = new AwardsTable(texts);
        season.get()
                .ifPresent(s -> clipboards.copy(table.html(s.honours()), table.html(s.honours())));
    }

    private void save(ColorScheme scheme) {
        ShownSeason shown = season.get().orElse(null);
        if (shown == null) {
            return;
        }
        String title = shown.film().film().titles().title();
        FileQuestion question =
                FileQuestion.of(
                                texts.get("awards.picture.title"),
                                new FileKind(texts.get("awards.picture.kind"), List.of("*.png")))
                        .named(texts.get("awards.picture.name", fileName(title)));
        dialogs.chooseTarget(question).ifPresent(path -> save(shown, scheme, asPng(path)));
    }

    private void save(ShownSeason shown, ColorScheme scheme, Path path) {
        PixelImage image =
                picture.draw(
                        shown.film(), shown.honours(), shown.entries(), shown.context(), scheme);
        jobs.start("job.picture.save", _ -> write(path, image));
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

    /// A title without what file systems refuse.
    private static String fileName(String title) {
        return title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
    }
}
