package app.matinee.publish.wordpress;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Who publishes on a site.
///
/// @param password an application password of WordPress; it is shown nowhere
public record SiteLogin(SiteAddress site, String user, String password) {

    String header() {
        byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }

    @Override
    public String toString() {
        return user + " at " + site;
    }
}
