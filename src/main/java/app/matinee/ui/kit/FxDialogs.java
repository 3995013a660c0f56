package app.matinee.ui.kit;

import app.matinee.text.ExpectedFailure;
import app.matinee.text.Texts;
import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The window's dialogs: the system's choosers, and cards laid over the content.
public final class FxDialogs implements Dialogs {

    private final Supplier<Window> owner;
    private final Overlay overlay;
    private final Texts texts;

    /// @param owner the window that choosers belong to
    public FxDialogs(Supplier<Window> owner, Overlay overlay, Texts texts) {
        this.owner = owner;
        this.overlay = overlay;
        this.texts = texts;
    }

    @Override
    public Optional<Path> chooseFile(FileQuestion question) {
        return path(chooser(question).showOpenDialog(owner.get()));
    }

    @Override
    public List<Path> chooseFiles(FileQuestion question) {
        List<File> files = chooser(question).showOpenMultipleDialog(owner.get());
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> chooseFolder(FileQuestion question) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(question.title());
        chooser.setInitialDirectory(folder(question));
        return path(chooser.showDialog(owner.get()));
    }

    @Override
    public Optional<Path> chooseTarget(FileQuestion question) {
        return path(chooser(question).showSaveDialog(owner.get()));
    }

    @Override
    public void failure(Throwable failure) {
        if (failure instanceof ExpectedFailure expected) {
            failure(texts.get("failure.title"), texts.say(expected.phrase()), "");
            return;
        }
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        failure(texts.get("failure.title"), texts.get("failure.text"), trace.toString());
    }

    @Override
    public void failure(String title, String text, String details) {
        MessageCard card = new MessageCard(title, text);
        if (!details.isEmpty()) {
            card.addDetails(
                    texts.get("failure.details"),
                    details,
                    texts.get("action.copyDetails"),
                    texts.get("failure.copied"));
        }
        Sheet sheet = overlay.show(title, card);
        card.addButton(texts.get("action.close"), true, sheet::close);
    }

    @Override
    public void ask(String title, String text, List<Choice> choices) {
        MessageCard card = new MessageCard(title, text);
        Sheet sheet = overlay.show(title, card);
        for (Choice choice : choices) {
            card.addButton(
                    choice.text(),
                    choice.main(),
                    () -> {
                        sheet.close();
                        choice.action().run();
                    });
        }
    }

    @Override
    public Sheet open(String accessibleName, Node content) {
        Region region = content instanceof Region already ? already : new StackPane(content);
        return overlay.show(accessibleName, region);
    }

    private static FileChooser chooser(FileQuestion question) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(question.title());
        chooser.setInitialDirectory(folder(question));
        if (!question.suggestedName().isEmpty()) {
            chooser.setInitialFileName(question.suggestedName());
        }
        for (FileKind kind : question.kinds()) {
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(kind.name(), kind.patterns()));
        }
        return chooser;
    }

    private static @Nullable File folder(FileQuestion question) {
        // A chooser given a folder that is gone refuses to open at all.
        Path folder = question.folder();
        return folder != null && Files.isDirectory(folder) ? folder.toFile() : null;
    }

    private static Optional<Path> path(@Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
