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
import app.matinee.model.Publication;
import app.matinee.model.Revision;
import app.matinee.model.SavedQuestion;
import app.matinee.model.SavedView;
import app.matinee.model.Viewing;
import app.matinee.model.Writing;
import app.matinee.store.ImportedFile;
import java.time.Instant;
import java.util.UUID;

/// Counts what an archive holds while it is looked through, and keeps none of it.
final class CountingSink implements ArchiveSink {

    private final ArchivedFiles files;
    private long films;
    private long people;
    private long companies;
    private long ceremonies;
    private long nominations;
    private long viewings;
    private long lists;
    private long writings;
    private long pictures;
    private long others;

    CountingSink(ArchivedFiles files) {
        this.files = files;
    }

    ArchiveReport.Counts counts() {
        return new ArchiveReport.Counts(
                films,
                people,
                companies,
                ceremonies,
                nominations,
                viewings,
                lists,
                writings,
                pictures,
                others);
    }

    @Override
    public long person(Stamped<Person> person) {
        return ++people;
    }

    @Override
    public long company(Stamped<Company> company) {
        return ++companies;
    }

    @Override
    public long customField(Stamped<CustomField> field, int position) {
        return ++others;
    }

    @Override
    public long film(ArchivedFilm film) {
        others += film.links().size();
        return ++films;
    }

    @Override
    public long body(AwardBody body, Instant changed) {
        return ++others;
    }

    @Override
    public long ceremony(Ceremony ceremony, long body, Instant changed) {
        return ++ceremonies;
    }

    @Override
    public long category(Category category, long ceremony) {
        return ceremony;
    }

    @Override
    public long nomination(Nomination nomination, long category, int position, Instant changed) {
        return ++nominations;
    }

    @Override
    public void pick(Stamped<BallotPick> pick) {
        others++;
    }

    @Override
    public void question(Stamped<SavedQuestion> question, int position) {
        others++;
    }

    @Override
    public void view(Stamped<SavedView> view, int position) {
        others++;
    }

    @Override
    public long viewing(Stamped<Viewing> viewing) {
        return ++viewings;
    }

    @Override
    public long list(Stamped<FilmList> list) {
        return ++lists;
    }

    @Override
    public long writing(Stamped<Writing> writing) {
        return ++writings;
    }

    @Override
    public void revision(Revision revision) {
        others++;
    }

    @Override
    public void featured(Stamped<FeaturedFilm> featured) {
        others++;
    }

    @Override
    public void picture(ArchivedPicture picture) throws ArchiveRefused {
        pictures++;
        files.check(picture.picture());
    }

    @Override
    public void publication(Publication publication) {
        others++;
    }

    @Override
    public void imported(ImportedFile file) {
        others++;
    }

    @Override
    public void sample(UUID uuid) {
        // A mark on something that is counted already.
    }
}
