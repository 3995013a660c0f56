package app.matinee.publish;

import app.matinee.publish.folder.OutFile;
import app.matinee.publish.html.HtmlPage;
import app.matinee.publish.post.Head;
import app.matinee.publish.post.Post;
import app.matinee.publish.post.PostPicture;
import app.matinee.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/// The files of a post for each target.
final class FileWriting {

    private final Texts texts;
    private final WriteOptions options;

    FileWriting(Texts texts, WriteOptions options) {
        this.texts = texts;
        this.options = options;
    }

    /// @param out the folder they go into
    /// @param main the path the main file had before, "" where it is new
    List<OutFile> files(Post post, FileTarget target, Path out, String main) {
        return switch (target) {
            case HTML -> html(post);
            case HUGO, JEKYLL, OBSIDIAN, WORDPRESS -> html(post);
        };
    }

    private List<OutFile> html(Post post) {
        Head head = post.head();
        String folder = head.slug() + "/";
        List<OutFile> files = new ArrayList<>();
        HtmlPage page =
                options.embedded()
                        ? new HtmlPage(texts, FileWriting::embedded, options.folder())
                        : new HtmlPage(texts, p -> folder + p.name(), options.folder());
        files.add(OutFile.text(head.slug() + ".html", page.write(post)));
        if (!options.embedded()) {
            post.pictures().forEach(picture -> files.add(OutFile.picture(folder, picture)));
        }
        return files;
    }

    private static String embedded(PostPicture picture) {
        try {
            byte[] bytes = Files.readAllBytes(picture.file());
            return "data:"
                    + picture.mediaType()
                    + ";base64,"
                    + Base64.getEncoder().encodeToString(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
