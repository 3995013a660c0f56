package app.matinee.library;

import app.matinee.model.LinkKind;
import app.matinee.text.Phrase;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Set<String> SCREENS = Set.of("YouTube", "Vimeo", "Dailymotion");
    private static final Set<String> SERVICES = Set.of("Hulu", "Netflix");
    private static final Pattern SCHEMED = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*");
    private static final Pattern PORT = Pattern.compile("[^/:]+:\\d+(/.*)?");

    private WebAddress() {}

    /// The address a text holds, "https://" added where it names no scheme; empty for anything that
    /// is no web address.
    public static Optional<URI> parse(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.chars().anyMatch(Character::isWhitespace)) {
            return Optional.empty();
        }
        try {
            URI address = new URI(isSchemed(stripped) ? stripped : "https://" + stripped);
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

    /// Why [#parse] finds no address in a text: what is wrong, and what an address looks like.
    public static Phrase fault(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return Phrase.of("address.empty");
        }
        Matcher schemed = SCHEMED.matcher(stripped);
        if (isSchemed(stripped)
                && schemed.matches()
                && !schemed.group(1).toLowerCase(Locale.ROOT).matches("https?")) {
            return Phrase.of("address.scheme", schemed.group(1) + ":");
        }
        return stripped.chars().anyMatch(Character::isWhitespace)
                ? Phrase.of("address.spaces")
                : Phrase.of("address.none");
    }

    /// What an address probably leads to, by its site: a trailer where films are shown, else an
    /// article.
    public static LinkKind kind(URI address) {
        String site = site(address);
        if (SCREENS.contains(site)) {
            return LinkKind.TRAILER;
        }
        if (SERVICES.contains(site)) {
            return LinkKind.WHERE_TO_WATCH;
        }
        return site.equals("Letterboxd") ? LinkKind.REVIEW : LinkKind.ARTICLE;
    }

    private static boolean isSchemed(String text) {
        return SCHEMED.matcher(text).matches() && !PORT.matcher(text).matches();
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
