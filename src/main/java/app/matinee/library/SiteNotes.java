package app.matinee.library;

import app.matinee.model.Done;
import app.matinee.model.Publication;
import app.matinee.model.QueuedPost;
import app.matinee.model.SiteJournal;
import app.matinee.model.Touched;
import java.time.LocalDate;

/// Keeps in a journal what publishing on a site brings, and what it touched. For one post.
public final class SiteNotes implements SiteJournal {

    private final Journal journal;
    private Touched touched = Touched.NOTHING;

    public SiteNotes(Journal journal) {
        this.journal = journal;
    }

    /// What a piece got of it, once the post was sent.
    public Touched touched() {
        return touched;
    }

    @Override
    public Publication of(String post, String site) {
        return journal.publications().of(post, site);
    }

    @Override
    public void remember(Publication publication) {
        journal.publications().remember(publication);
    }

    @Override
    public void queue(QueuedPost post) {
        journal.publications().queue(post);
    }

    @Override
    public void unqueue(QueuedPost post) {
        journal.publications().unqueue(post);
    }

    @Override
    public void placed(long writing, String slug, LocalDate on, Publication publication) {
        Done<Long> done =
                publication.isLive()
                        ? journal.writings().published(writing, slug, on, publication.address())
                        : journal.writings().placed(writing, slug, publication.address());
        touched = done.touched();
    }
}
