package app.matinee.cli;

import app.matinee.library.Journal;
import app.matinee.model.Publication;
import app.matinee.model.QueuedPost;
import app.matinee.publish.SiteJournal;
import app.matinee.publish.post.Head;

/// Keeps in a journal what publishing on a site brings.
record JournalSites(Journal journal) implements SiteJournal {

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
        if (publication.isLive()) {
            journal.writings().published(writing, head.slug(), head.date(), publication.address());
        } else {
            journal.writings().placed(writing, head.slug(), publication.address());
        }
    }
}
