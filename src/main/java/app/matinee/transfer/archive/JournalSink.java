package app.matinee.transfer.archive;

import app.matinee.model.AwardBody;
import app.matinee.model.BallotPick;
import app.matinee.model.Category;
import app.matinee.model.Ceremony;
import app.matinee.model.Company;
import app.matinee.model.CustomField;
import app.matinee.model.FeaturedFilm;
import app.matinee.model.FilmList;
import app.matinee.model.Nomination;
import app.matinee.model.Person;
import app.matinee.model.Placement;
import app.matinee.model.Publication;
import app.matinee.model.Revision;
import app.matinee.model.SavedQuestion;
import app.matinee.model.SavedView;
import app.matinee.model.Viewing;
import app.matinee.model.Writing;
import app.matinee.store.Bulk;
import app.matinee.store.ImportedFile;
import java.time.Instant;
import java.util.UUID;

/// Puts what an archive holds into a journal.
final class JournalSink implements ArchiveSink {

    private final Bulk bulk;

    JournalSink(Bulk bulk) {
        this.bulk = bulk;
    }

    @Override
    public long person(Stamped<Person> person) {
        return bulk.films().person(person.thing(), person.changed());
    }

    @Override
    public long company(Stamped<Company> company) {
        return bulk.films().company(company.thing(), company.changed());
    }

    @Override
    public long customField(Stamped<CustomField> field, int position) {
        return bulk.films().customField(field.thing(), position, field.changed());
    }

    @Override
    public long film(ArchivedFilm film) {
        long id = bulk.films().film(film.film(), film.added(), film.changed());
        int position = 0;
        for (var link : film.links()) {
            bulk.films().link(link.thing(), id, position++, link.changed());
        }
        return id;
    }

    @Override
    public long body(AwardBody body, Instant changed) {
        return bulk.awards().body(body, changed);
    }

    @Override
    public long ceremony(Ceremony ceremony, long body, Instant changed) {
        return bulk.awards().ceremony(ceremony, body, changed);
    }

    @Override
    public long category(Category category, long ceremony) {
        return bulk.awards().category(category, ceremony);
    }

    @Override
    public long nomination(Nomination nomination, long category, int position, Instant changed) {
        return bulk.awards().nomination(nomination, category, position, changed);
    }

    @Override
    public void pick(Stamped<BallotPick> pick) {
        bulk.awards().pick(pick.thing(), pick.changed());
    }

    @Override
    public void question(Stamped<SavedQuestion> question, int position) {
        bulk.awards().question(question.thing(), position, question.changed());
    }

    @Override
    public void view(Stamped<SavedView> view, int position) {
        bulk.texts().view(view.thing(), position, view.changed());
    }

    @Override
    public long viewing(Stamped<Viewing> viewing) {
        return bulk.texts().viewing(viewing.thing(), viewing.changed());
    }

    @Override
    public long list(Stamped<FilmList> list) {
        return bulk.texts().list(list.thing(), list.changed());
    }

    @Override
    public long writing(Stamped<Writing> writing) {
        return bulk.texts().writing(writing.thing(), writing.changed());
    }

    @Override
    public void revision(Revision revision) {
        bulk.texts().revision(revision);
    }

    @Override
    public void featured(Stamped<FeaturedFilm> featured) {
        bulk.texts().featured(featured.thing(), featured.changed());
    }

    @Override
    public void picture(ArchivedPicture picture) {
        long id = bulk.pictures().picture(picture.picture(), picture.changed());
        for (Placement placement : picture.placements()) {
            bulk.pictures().placement(placement, id);
        }
    }

    @Override
    public void publication(Publication publication) {
        bulk.publications().keep(publication);
    }

    @Override
    public void imported(ImportedFile file) {
        bulk.pictures().imported(file);
    }

    @Override
    public void sample(UUID uuid) {
        bulk.pictures().sample(uuid);
    }
}
