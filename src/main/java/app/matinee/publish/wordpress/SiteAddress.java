package app.matinee.publish.wordpress;

import app.matinee.publish.post.PublishFailed;
import app.matinee.text.Phrase;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/// The address of a WordPress site. A password goes to nowhere but https, or to this machine.
///
/// @param root without a slash at its end
public record SiteAddress(String root) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /// What someone typed: "blog.example", "https://blog.example/wp-admin/".
    public static SiteAddress of(String typed) throws PublishFailed {
        String bare = typed.strip();
        String whole = bare.contains("://") ? bare : "https://" + bare;
        try {
            URI uri = new URI(whole);
            String host = uri.getHost();
            if (host == null || uri.getUserInfo() != null) {
                throw new PublishFailed(Phrase.of("publish.site.noAddress", typed));
            }
            String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
            boolean near = THIS_MACHINE.contains(host.toLowerCase(Locale.ROOT));
            if (!scheme.equals("https") && !(scheme.equals("http") && near)) {
                throw new PublishFailed(Phrase.of("publish.site.notSafe", typed));
            }
            String path =
                    String.valueOf(uri.getPath())
                            .replaceFirst("/wp-(?:admin|json|login).*$", "")
                            .replaceFirst("/+$", "");
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            return new SiteAddress(scheme + "://" + host.toLowerCase(Locale.ROOT) + port + path);
        } catch (URISyntaxException noAddress) {
            throw new PublishFailed(Phrase.of("publish.site.noAddress", typed), noAddress);
        }
    }

    /// An address of the REST interface.
    ///
    /// @param path such as "posts/12?context=edit"
    URI rest(String path) {
        return URI.create(root + "/wp-json/wp/v2/" + path);
    }

    @Override
    public String toString() {
        return root;
    }
}
