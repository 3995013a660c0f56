package app.matinee.publish;

import app.matinee.markdown.Block;
import app.matinee.publish.folder.OutFile;
import app.matinee.publish.html.HtmlPage;
import app.matinee.publish.markdown.HugoPost;
import app.matinee.publish.markdown.JekyllPost;
import app.matinee.publish.markdown.ObsidianNote;
import app.matinee.publish.post.Head;
import app.matinee.publish.post.Part;
import app.matinee.publish.post.Post;
import app.matinee.publish.post.PostPicture;
import app.matinee.publish.wordpress.WxrFile;
import app.matinee.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/// The files of a post for each target.
final class FileWriting {

    private final Texts texts;
    private final WriteOptions options;
    private final ZoneId zone;

    /// @param zone the one in which a post's day begins
    FileWriting(Texts texts, WriteOptions options, ZoneId zone) {
        this.texts = texts;
        this.options = options;
        this.zone = zone;
    }

    /// The folder that is written into: the root of a site where `out` is a part of one.
    static Path root(FileTarget target, Path out) {
        Path folder = out.toAbsolutePath().normalize();
        if (target == FileTarget.HUGO) {
            return HugoSite.of(folder).root();
        }
        Path above = folder.getParent();
        return target == FileTarget.JEKYLL && folder.endsWith("_posts") && above != null
                ? above
                : folder;
    }

    /// @param out the folder they go into
    /// @param main the path the main file had before, "" where it is new
    List<OutFile> files(Post post, FileTarget target, Path out, String main) {
        return switch (target) {
            case HTML -> html(post);
            case HUGO -> hugo(post, out);
            case JEKYLL -> jekyll(post);
            case OBSIDIAN -> obsidian(post, main);
            case WORDPRESS -> wordpress(post);
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

    private List<OutFile> hugo(Post post, Path out) {
        HugoSite site = HugoSite.of(out);
        String bundle = site.bundle(post.head().slug());
        List<OutFile> files = new ArrayList<>();
        files.add(OutFile.text(bundle + "index.md", new HugoPost(texts).page(post, zone)));
        post.pictures().forEach(picture -> files.add(OutFile.picture(bundle, picture)));
        if (post.parts().stream().anyMatch(FileWriting::folds)) {
            files.addAll(site.shortcode());
        }
        return files;
    }

    private static boolean folds(Part part) {
        return part instanceof Part.Text(Block.Spoiler _);
    }

    private List<OutFile> jekyll(Post post) {
        Head head = post.head();
        String assets = "assets/" + head.slug() + "/";
        List<OutFile> files = new ArrayList<>();
        files.add(
                OutFile.text(
                        "_posts/" + head.date() + "-" + head.slug() + ".md",
                        new JekyllPost(texts, assets).page(post, zone)));
        post.pictures().forEach(picture -> files.add(OutFile.picture(assets, picture)));
        return files;
    }

    /// A note keeps the name it had, since others may link to it.
    private List<OutFile> obsidian(Post post, String main) {
        Head head = post.head();
        String pictures = "attachments/" + head.slug() + "/";
        List<OutFile> files = new ArrayList<>();
        files.add(
                OutFile.text(
                        main.endsWith(".md") ? main : ObsidianNote.fileName(head),
                        new ObsidianNote(texts, pictures).note(post)));
        post.pictures().forEach(picture -> files.add(OutFile.picture(pictures, picture)));
        return files;
    }

    private List<OutFile> wordpress(Post post) {
        String slug = post.head().slug();
        String site = options.base().replaceFirst("/+$", "");
        List<OutFile> files = new ArrayList<>();
        files.add(OutFile.text(slug + ".xml", new WxrFile(texts, site).write(post, zone)));
        post.pictures().forEach(picture -> files.add(OutFile.picture(slug + "/", picture)));
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
