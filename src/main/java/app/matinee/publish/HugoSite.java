package app.matinee.publish;

import app.matinee.publish.folder.OutFile;
import app.matinee.publish.markdown.HugoPost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Where a post goes in a site of Hugo: into the section one points at, else `content/posts`.
///
/// @param root of the site, or the folder itself where there is no site yet
/// @param section below the root, with slashes and one at its end
record HugoSite(Path root, String section) {

    private static final String CONTENT = "content";
    private static final String POSTS = "content/posts/";

    static HugoSite of(Path out) {
        Path folder = out.toAbsolutePath().normalize();
        for (Path at = folder; at != null && at.getParent() != null; at = at.getParent()) {
            if (at.endsWith(CONTENT)) {
                Path root = at.getParent();
                String below = root.relativize(folder).toString().replace('\\', '/') + "/";
                return new HugoSite(root, below.equals(CONTENT + "/") ? POSTS : below);
            }
        }
        return new HugoSite(folder, POSTS);
    }

    String bundle(String slug) {
        return section + slug + "/";
    }

    /// The shortcode that folds spoilers; none where the site has its own.
    List<OutFile> shortcode() {
        List<OutFile> files = new ArrayList<>();
        Path there = root.resolve(HugoPost.SHORTCODE_PATH);
        try {
            if (!Files.exists(there) || Files.readString(there).equals(HugoPost.SHORTCODE)) {
                files.add(OutFile.text(HugoPost.SHORTCODE_PATH, HugoPost.SHORTCODE));
            }
        } catch (IOException _) {
            return List.of();
        }
        return files;
    }
}
