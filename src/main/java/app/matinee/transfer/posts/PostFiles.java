package app.matinee.transfer.posts;

import app.matinee.incoming.IncomingPicture;
import app.matinee.transfer.reading.Bundle;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds the files of pictures that posts name: by the path from the post, from the root of the
/// site or of its pictures, in a folder called like the post, and by the name alone where only one
/// file has it. Of a post that comes as one file, what lies beside it is looked at too.
public final class PostFiles {

    private static final String PICTURE = "(?i).*\\.(?:jpe?g|png|gif|webp)";

    private final Bundle bundle;
    private final Path path;
    private final Map<String, List<String>> byName = new HashMap<>();

    /// @param path what the bundle is of
    public PostFiles(Bundle bundle, Path path) {
        this.bundle = bundle;
        this.path = path;
        for (String entry : bundle.names()) {
            if (entry.matches(PICTURE)) {
                byName.computeIfAbsent(name(entry), _ -> new ArrayList<>()).add(entry);
            }
        }
    }

    /// A file that was found.
    ///
    /// @param name of the file, without its folders
    record Found(String name, IncomingPicture.Bytes bytes) {}

    /// @param address as the post has it
    /// @param post the path of the post in the bundle
    Optional<Found> find(String address, String post) {
        String wanted = plain(address);
        if (!wanted.matches(PICTURE)) {
            return Optional.empty();
        }
        if (Files.isRegularFile(path)) {
            Optional<Found> beside = beside(wanted);
            if (beside.isPresent()) {
                return beside;
            }
        }
        String folder = post.substring(0, post.lastIndexOf('/') + 1);
        List<String> candidates = byName.getOrDefault(name(wanted), List.of());
        if (candidates.contains(folder + wanted)) {
            return Optional.of(found(folder + wanted));
        }
        String own = post.replaceFirst("\\.\\w+$", "/");
        List<String> owned = candidates.stream().filter(c -> c.startsWith(own)).toList();
        if (owned.size() == 1) {
            return Optional.of(found(owned.getFirst()));
        }
        int most = candidates.stream().mapToInt(c -> common(c, wanted)).max().orElse(0);
        List<String> best = candidates.stream().filter(c -> common(c, wanted) == most).toList();
        return best.size() == 1 ? Optional.of(found(best.getFirst())) : Optional.empty();
    }

    private Found found(String entry) {
        return new Found(entry.substring(entry.lastIndexOf('/') + 1), bundle.later(entry));
    }

    /// In the folder of the file, or in one beside it that has the file's name.
    private Optional<Found> beside(String wanted) {
        String name = wanted.substring(wanted.lastIndexOf('/') + 1);
        String stem = String.valueOf(path.getFileName()).replaceFirst("\\.[^.]*$", "");
        for (String each : List.of(wanted, stem + "/" + name, name)) {
            try {
                Path file = path.resolveSibling(each).normalize();
                Path home = path.toAbsolutePath().getParent();
                boolean below = home != null && file.toAbsolutePath().startsWith(home);
                if (below && Files.isRegularFile(file)) {
                    return Optional.of(new Found(name, () -> Files.newInputStream(file)));
                }
            } catch (InvalidPathException _) {
                // No path of this system, so no file of it.
            }
        }
        return Optional.empty();
    }

    /// The path of an address, without its site, question and escapes.
    private static String plain(String address) {
        String bare =
                address.strip()
                        .replaceFirst("(?i)^https?://[^/]*", "")
                        .replaceFirst("[?#].*$", "")
                        .replaceFirst("^(?:\\./|/)+", "");
        try {
            return URLDecoder.decode(bare.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return bare;
        }
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    /// How many names at the end of two paths are the same.
    private static int common(String entry, String wanted) {
        String[] a = entry.split("/");
        String[] b = wanted.split("/");
        int same = 0;
        while (same < Math.min(a.length, b.length)
                && a[a.length - 1 - same].equalsIgnoreCase(b[b.length - 1 - same])) {
            same++;
        }
        return same;
    }
}
