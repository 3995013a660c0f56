package app.matinee.publish;

import app.matinee.model.Publication;
import app.matinee.model.QueuedPost;
import app.matinee.publish.post.Head;

/// What publishing on a site keeps in a journal; whoever publishes writes it there with the verbs
/// of the library.
public interface SiteJournal {

    /// Where a post stands on a site, as far as the journal knows.
    Publication of(String post, String site);

    /// Keeps it, before and after something is sent.
    void remember(Publication publication);

    /// Lets a post wait for the site.
    void queue(QueuedPost post);

    void unqueue(QueuedPost post);

    /// Notes where a piece of writing stands now, and whether readers can see it.
    void placed(long writing, Head head, Publication publication);
}
