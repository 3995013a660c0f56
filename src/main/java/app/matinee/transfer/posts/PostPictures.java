package app.matinee.transfer.posts;

import app.matinee.incoming.IncomingPicture;
import app.matinee.markdown.HtmlPictures;
import app.matinee.model.PlacementKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The pictures of one post. One whose file is there goes by the beginning of its hash, as pictures
/// do in a text of the journal, so that the same post read again is the same text; one on the web
/// becomes a link, since nothing is fetched.
public final class PostPictures implements HtmlPictures {

    private static final int SHORT_HASH = 16;

    /// The line that names who made a picture, at the end of its caption.
    private static final Pattern CREDIT =
            Pattern.compile(
                    "\\s*(?:\\\\?\\n)?\\s*[*_]?(?:Picture|Photo|Image|Foto|Bild)(?: by)?:\\s*([^*_\\n]+?)[*_]?\\s*$");

    private final PostFiles files;
    private final String post;
    private final List<IncomingPicture> found = new ArrayList<>();
    private final Map<String, IncomingPicture> byHash = new HashMap<>();
    private final List<String> missing = new ArrayList<>();

    /// @param post the path of the post in what is read
    public PostPictures(PostFiles files, String post) {
        this.files = files;
        this.post = post;
    }

    public List<IncomingPicture> found() {
        return found;
    }

    /// The addresses of those whose files are not there.
    public List<String> missing() {
        return missing;
    }

    /// Takes the picture that stands for the whole post, where its file is there and the text does
    /// not show it.
    public void standFor(String address) {
        if (!address.isEmpty() && files.find(address, post).isPresent()) {
            markdown(address, "", "");
        }
    }

    @Override
    public String markdown(String source, String alt, String caption) {
        Matcher credit = CREDIT.matcher(caption);
        String by = credit.find() ? credit.group(1).strip() : "";
        String words =
                by.isEmpty() ? caption.strip() : caption.substring(0, credit.start()).strip();
        Optional<PostFiles.Found> file = files.find(source, post);
        String hash = file.flatMap(PostPictures::hash).orElse("");
        if (file.isEmpty() || hash.isEmpty()) {
            return without(source, alt, words);
        }
        IncomingPicture picture =
                IncomingPicture.of(
                                PlacementKind.STILL,
                                file.get().name(),
                                words,
                                alt,
                                file.get().bytes())
                        .withCredit(by);
        IncomingPicture before = byHash.putIfAbsent(hash, picture);
        String name = hash.substring(0, SHORT_HASH);
        if (before == null) {
            found.add(picture);
            return "![](" + name + ")";
        }
        boolean same = before.caption().equals(words) && before.alt().equals(alt);
        return same ? "![](" + name + ")" : own(name, alt, words);
    }

    /// A picture that stands again with words of its own.
    private static String own(String name, String alt, String caption) {
        String title = caption.replaceAll("\\s+", " ").replace("\"", "\\\"");
        String said = alt.replaceAll("([\\[\\]\\\\])", "\\\\$1").replaceAll("\\s+", " ");
        return title.isEmpty()
                ? "![" + said + "](" + name + ")"
                : "![" + said + "](" + name + " \"" + title + "\")";
    }

    private String without(String source, String alt, String caption) {
        String words = caption.isEmpty() ? alt : caption;
        if (source.matches("(?i)https?://[^\\s<>]+")) {
            String name = alt.isEmpty() ? source.replaceFirst("^.*/", "") : alt;
            String link = "[" + name.replaceAll("([\\[\\]])", "\\\\$1") + "](<" + source + ">)";
            return caption.isEmpty() ? link : link + "\n\n" + caption;
        }
        if (!source.startsWith("data:")) {
            missing.add(source);
        }
        return words;
    }

    private static Optional<String> hash(PostFiles.Found file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(file.bytes().open(), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return Optional.of(HexFormat.of().formatHex(digest.digest()));
        } catch (IOException _) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
