package app.matinee.model;

import java.time.Instant;
import java.util.Map;

/// Where a post stands on a site, so that publishing it again updates that very post.
///
/// @param post the key of the post
/// @param site the site's address, without a slash at its end
/// @param remote the post's number there, 0 while it is not known
/// @param address its address, "" while it is not known
/// @param status as the site calls it: "draft", "publish", "future", "private" …
/// @param seen what the site held after we wrote last, as a hash; "" before that
/// @param sent what we sent last, as a hash, whether or not it arrived
/// @param media the numbers of its pictures in the site's library, by the hash of the file
/// @param at when it was sent last
public record Publication(
        String post,
        String site,
        long remote,
        String address,
        String status,
        String seen,
        String sent,
        Map<String, Long> media,
        Instant at) {

    public Publication {
        media = Map.copyOf(media);
    }

    /// A post that the site does not have yet.
    public static Publication of(String post, String site) {
        return new Publication(post, site, 0, "", "", "", "", Map.of(), Instant.EPOCH);
    }

    /// Whether readers can see it.
    public boolean isLive() {
        return status.equals("publish") || status.equals("private");
    }

    public Publication withMedia(Map<String, Long> value) {
        return new Publication(post, site, remote, address, status, seen, sent, value, at);
    }

    /// Before it is sent: should the answer get lost, this tells the post again.
    public Publication sending(String hash, Instant when) {
        return new Publication(post, site, remote, address, status, seen, hash, media, when);
    }

    /// After the site answered.
    public Publication arrived(long number, String link, String state, String held) {
        return new Publication(post, site, number, link, state, held, sent, media, at);
    }

    /// The site has it no more.
    public Publication gone() {
        return new Publication(post, site, 0, "", "", "", "", media, at);
    }
}
