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

/// Takes what an archive holds, each thing after those it points at, and gives the key it has got.
///
/// Keys that point to other things are those this sink gave out before.
interface ArchiveSink {

    long person(Stamped<Person> person);

    long company(Stamped<Company> company);

    /// @param position its place among the fields, from 0
    long customField(Stamped<CustomField> field, int position);

    long film(ArchivedFilm film);

    long body(AwardBody body, Instant changed);

    long ceremony(Ceremony ceremony, long body, Instant changed);

    long category(Category category, long ceremony);

    /// @param position its place in the category, from 0
    long nomination(Nomination nomination, long category, int position, Instant changed);

    void pick(Stamped<BallotPick> pick);

    /// @param position its place among the questions, from 0
    void question(Stamped<SavedQuestion> question, int position);

    /// @param position its place among the views, from 0
    void view(Stamped<SavedView> view, int position);

    long viewing(Stamped<Viewing> viewing);

    long list(Stamped<FilmList> list);

    long writing(Stamped<Writing> writing);

    void revision(Revision revision);

    void featured(Stamped<FeaturedFilm> featured);

    void picture(ArchivedPicture picture) throws ArchiveRefused;

    void publication(Publication publication);

    void imported(ImportedFile file);

    void sample(UUID uuid);
}
