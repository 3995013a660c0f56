package app.matinee.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// The system's clipboard.
public final class Clipboards {

    public void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Puts a text there together with the same as HTML, for programs that take that.
    public void copy(String text, String html) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        content.putHtml(html);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// The HTML in it; empty when it holds none.
    public Optional<String> html() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getHtml());
    }

    /// The text in it; empty when it holds none.
    public Optional<String> text() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getString());
    }

    public Optional<Image> image() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getImage());
    }

    /// The files copied in a file manager; none when it holds something else.
    public List<Path> files() {
        List<File> files = Clipboard.getSystemClipboard().getFiles();
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }
}
