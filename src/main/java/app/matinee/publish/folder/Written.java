package app.matinee.publish.folder;

import app.matinee.publish.post.Head;
import java.nio.file.Path;
import java.util.List;

/// What was written into a folder.
///
/// @param head the post's, with the slug and day it is published under
/// @param main the file to open
/// @param files all of them, the main one first
/// @param again whether it stood there before
public record Written(Head head, Path main, List<Path> files, boolean again) {
    public Written {
        files = List.copyOf(files);
    }

    /// The address to remember: below the base where one is known, else that of the file.
    public String address(String base) {
        if (base.isEmpty()) {
            return main.toUri().toString();
        }
        String folder = base.endsWith("/") ? base : base + "/";
        boolean page = main.toString().endsWith(".html");
        return folder + head.slug() + (page ? ".html" : "/");
    }
}
