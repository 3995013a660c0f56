package app.matinee.ui.desk.publish;

import app.matinee.library.Journal;
import app.matinee.model.Done;
import app.matinee.model.Publication;
import app.matinee.model.QueuedPost;
import app.matinee.model.Touched;
import app.matinee.publish.SiteJournal;
import app.matinee.publish.post.Head;

/// Keeps in a journal what publishing on a site brings, and what it touched, for the mirror. For
/// one job.
final class SiteNotes implements SiteJournal {

    private final Journal journal;
    private Touched touched = Touched.NOTHING;

    SiteNotes(Journal journal) {
        this.journal = journal;
    }

    /// What a piece got of it, once the job is over.
    Touched touched() {
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
        journal.publications().unqueue(post.subject(), post.template(), post.site());
    }

    @Override
    public void placed(long writing, Head head, Publication publication) {
        Done<Long> done =
                publication.isLive()
                        ? journal.writings()
                                .published(writing, head.slug(), head.date(), publication.address())
                        : journal.writings().placed(writing, head.slug(), publication.address());
        touched = done.touched();
    }
}
