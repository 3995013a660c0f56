package app.matinee.library;

import app.matinee.model.Publication;
import app.matinee.model.QueuedPost;
import app.matinee.store.Database;
import app.matinee.store.Maintenance;
import java.util.List;

/// The verbs on posts that stand on sites. What is kept here is no step of undo; the state and the
/// address of a piece of writing are, see [Writings#published].
public final class Publications {

    private final Database database;

    Publications(Database database) {
        this.database = database;
    }

    /// Where a post stands on a site; one that it does not have is nowhere yet.
    public Publication of(String post, String site) {
        return database.read(s -> s.publications().find(post, site))
                .orElseGet(() -> Publication.of(post, site));
    }

    /// All of them, the one sent last first.
    public List<Publication> all() {
        return database.read(s -> s.publications().all());
    }

    public void remember(Publication publication) {
        database.maintain(new Maintenance.Unlogged(s -> s.publications().keep(publication)));
    }

    /// The posts that wait for a site, the oldest first.
    public List<QueuedPost> queue() {
        return database.read(s -> s.publications().queue());
    }

    public void queue(QueuedPost post) {
        database.maintain(new Maintenance.Unlogged(s -> s.publications().queue(post)));
    }

    /// The post was sent, or shall not be any more.
    public void unqueue(QueuedPost post) {
        database.maintain(
                new Maintenance.Unlogged(s ->
                        s.publications().unqueue(post.subject(), post.template(), post.site())));
    }
}
