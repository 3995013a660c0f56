package app.matinee.publish.post;

import app.matinee.markdown.Block;
import java.net.URI;

/// A part of a post, from its beginning to its end.
public sealed interface Part {

    record Text(Block block) implements Part {}

    record Figure(PostPicture picture) implements Part {}

    /// A film on the web that stands in a line of its own.
    ///
    /// @param address http or https
    record Video(URI address, String title) implements Part {

        /// Its key at YouTube, or "" where it is elsewhere.
        public String youTube() {
            String host = String.valueOf(address.getHost());
            String query = String.valueOf(address.getRawQuery());
            String path = String.valueOf(address.getPath());
            String key =
                    switch (host) {
                        case "www.youtube.com", "youtube.com", "m.youtube.com" ->
                                query.replaceFirst("^(?:.*&)?v=([^&]*).*$", "$1");
                        case "youtu.be" -> path.replaceFirst("^/", "");
                        default -> "";
                    };
            return key.matches("[A-Za-z0-9_-]{6,20}") ? key : "";
        }
    }
}
