package app.matinee.store;

import app.matinee.model.Publication;
import app.matinee.model.QueuedPost;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Where posts stand on sites, and those that wait to be sent. No undo touches this: a site does
/// not forget a post because somebody pressed Ctrl+Z.
public final class PublicationStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Handle handle;

    PublicationStore(Handle handle) {
        this.handle = handle;
    }

    public Optional<Publication> find(String post, String site) {
        return handle.select("SELECT * FROM publication WHERE post = ? AND site = ?", post, site)
                .map((row, _) -> publication(row))
                .findOne();
    }

    /// All of them, the one sent last first.
    public List<Publication> all() {
        return handle.select("SELECT * FROM publication ORDER BY at DESC, id DESC")
                .map((row, _) -> publication(row))
                .list();
    }

    public void keep(Publication p) {
        handle.execute(
                """
                INSERT INTO publication (post, site, remote, address, status, seen, sent, media, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (post, site) DO UPDATE SET remote = excluded.remote,
                    address = excluded.address, status = excluded.status, seen = excluded.seen,
                    sent = excluded.sent, media = excluded.media, at = excluded.at\
                """,
                p.post(),
                p.site(),
                p.remote(),
                p.address(),
                p.status(),
                p.seen(),
                p.sent(),
                JSON.writeValueAsString(p.media()),
                p.at().toEpochMilli());
    }

    /// Those that wait, the oldest first.
    public List<QueuedPost> queue() {
        return handle.select("SELECT * FROM queued_post ORDER BY at, id")
                .map((row, _) ->
                        new QueuedPost(
                                row.getLong("id"),
                                row.getString("subject"),
                                row.getString("template"),
                                row.getString("author"),
                                row.getString("site"),
                                Instant.ofEpochMilli(row.getLong("at"))))
                .list();
    }

    /// A post waits once, however often it was tried.
    public void queue(QueuedPost post) {
        handle.execute(
                """
                INSERT INTO queued_post (subject, template, author, site, at) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (subject, template, site) DO UPDATE SET author = excluded.author\
                """,
                post.subject(),
                post.template(),
                post.author(),
                post.site(),
                post.at().toEpochMilli());
    }

    public void unqueue(String subject, String template, String site) {
        handle.execute(
                "DELETE FROM queued_post WHERE subject = ? AND template = ? AND site = ?",
                subject,
                template,
                site);
    }

    private static Publication publication(ResultSet row) throws SQLException {
        Map<String, Long> media = new HashMap<>();
        for (Map.Entry<String, JsonNode> each :
                JSON.readTree(row.getString("media")).properties()) {
            media.put(each.getKey(), each.getValue().asLong(0));
        }
        return new Publication(
                row.getString("post"),
                row.getString("site"),
                row.getLong("remote"),
                row.getString("address"),
                row.getString("status"),
                row.getString("seen"),
                row.getString("sent"),
                media,
                Instant.ofEpochMilli(row.getLong("at")));
    }
}
