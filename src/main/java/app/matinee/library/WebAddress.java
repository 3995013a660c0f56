package app.matinee.library;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Addresses as people paste them; only http and https pass.
public final class WebAddress {

    private static final Map<String, String> SITES =
            Map.of(
                    "youtube.com", "YouTube",
                    "youtu.be", "YouTube",
                    "vimeo.com", "Vimeo",
                    "dailymotion.com", "Dailymotion",
                    "hulu.com", "Hulu",
                    "netflix.com", "Netflix",
                    "mubi.com", "MUBI",
                    "imdb.com", "IMDb",
                    "letterboxd.com", "Letterboxd");

    private WebAddress() {}

    /// The address a text holds, "https://" added where it names no scheme; empty for anything that
    /// is no web address.
    public static Optional<URI> parse(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.chars().anyMatch(Character::isWhitespace)) {
            return Optional.empty();
        }
        boolean schemed =
                stripped.matches("[A-Za-z][A-Za-z0-9+.-]*:.*")
                        && !stripped.matches("[^/:]+:\\d+(/.*)?");
        try {
            URI address = new URI(schemed ? stripped : "https://" + stripped);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            String host = address.getHost();
            return web && host != null && host.contains(".")
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    /// The site's name as people say it: "YouTube" for its addresses, else the host without "www.".
    public static String site(URI address) {
        String host =
                String.valueOf(address.getHost())
                        .toLowerCase(Locale.ROOT)
                        .replaceFirst("^(www|m)\\.", "");
        return SITES.getOrDefault(host, host);
    }
}
