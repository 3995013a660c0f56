package app.matinee.model;

import java.time.LocalDate;

/// What publishing on a site keeps in a journal. A seam: who publishes may read the journal only,
/// and the verbs of the library write it.
public interface SiteJournal {

    /// Where a post stands on a site, as far as the journal knows.
    Publication of(String post, String site);

    /// Keeps it, before and after something is sent.
    void remember(Publication publication);

    /// Lets a post wait for the site.
    void queue(QueuedPost post);

    void unqueue(QueuedPost post);

    /// Notes where a piece of writing stands now, and whether readers can see it.
    ///
    /// @param slug its name in addresses
    /// @param on the day of the post
    void placed(long writing, String slug, LocalDate on, Publication publication);
}
