package app.matinee.transfer.archive;

import app.matinee.incoming.Gathering;
import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.IncomingCeremony;
import app.matinee.incoming.IncomingCredit;
import app.matinee.incoming.IncomingCustomValue;
import app.matinee.incoming.IncomingFilm;
import app.matinee.incoming.IncomingList;
import app.matinee.incoming.IncomingListItem;
import app.matinee.incoming.IncomingNomination;
import app.matinee.incoming.IncomingNominee;
import app.matinee.incoming.IncomingPerson;
import app.matinee.incoming.IncomingViewing;
import app.matinee.incoming.IncomingWriting;
import app.matinee.incoming.Outcome;
import app.matinee.incoming.Remark;
import app.matinee.incoming.Source;
import app.matinee.model.AwardBody;
import app.matinee.model.BallotPick;
import app.matinee.model.Category;
import app.matinee.model.Ceremony;
import app.matinee.model.Company;
import app.matinee.model.CompanyCredit;
import app.matinee.model.CompanyRef;
import app.matinee.model.Credit;
import app.matinee.model.CustomField;
import app.matinee.model.ExternalId;
import app.matinee.model.FeaturedFilm;
import app.matinee.model.Film;
import app.matinee.model.FilmList;
import app.matinee.model.Nomination;
import app.matinee.model.Nominee;
import app.matinee.model.Person;
import app.matinee.model.Picture;
import app.matinee.model.Publication;
import app.matinee.model.Release;
import app.matinee.model.Revision;
import app.matinee.model.SavedQuestion;
import app.matinee.model.SavedView;
import app.matinee.model.Viewing;
import app.matinee.model.Writing;
import app.matinee.store.ImportedFile;
import app.matinee.text.Phrase;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Makes a batch of an archive, to be compared with a journal that has films already. Keys are
/// places in the batch, counted from 1, so that 0 stays "none".
///
/// The story of publishing stays out and is counted.
final class ArchiveBatch implements ArchiveSink {

    private final Gathering gathering = new Gathering();
    private final ArchivedParts parts;
    private final List<IncomingPerson> people = new ArrayList<>();
    private final List<Company> companies = new ArrayList<>();
    private final List<CustomField> fields = new ArrayList<>();
    private final List<AwardBody> bodies = new ArrayList<>();
    private final List<Category> categories = new ArrayList<>();
    private long nominations;
    private int publications;

    /// @param file the archive, for its pictures
    /// @param holds whether the file of a picture is in it
    ArchiveBatch(Path file, Predicate<Picture> holds) {
        this.parts = new ArchivedParts(gathering, file, holds);
    }

    IncomingBatch batch(String format, String name) {
        left("archive.merge.pictures", parts.finish());
        left("archive.merge.publications", publications);
        return gathering.batch(format, name);
    }

    private void left(String key, int count) {
        if (count > 0) {
            Phrase reason = Phrase.of(key, count);
            gathering.add(new Remark(Source.of("", 0), "", Outcome.SKIPPED, reason));
        }
    }

    @Override
    public long person(Stamped<Person> stamped) {
        parts.person(stamped);
        people.add(IncomingPerson.of(stamped.thing()));
        return people.size();
    }

    @Override
    public long company(Stamped<Company> company) {
        companies.add(company.thing());
        return companies.size();
    }

    @Override
    public long customField(Stamped<CustomField> field, int position) {
        fields.add(field.thing());
        return fields.size();
    }

    @Override
    public long film(ArchivedFilm archived) {
        Film film = archived.film();
        List<IncomingCustomValue> values =
                film.customValues().stream()
                        .map(value -> {
                            CustomField field = fields.get((int) value.fieldId() - 1);
                            return new IncomingCustomValue(
                                    field.name(), field.type(), field.choices(), value.value());
                        })
                        .toList();
        Film alone =
                film.withId(0)
                        .withCredits(List.of())
                        .withCustomValues(List.of())
                        .withCompanies(film.companies().stream().map(this::company).toList())
                        .withReleases(film.releases().stream().map(this::release).toList());
        gathering.stamp(film.uuid(), archived.changed());
        return 1L
                + gathering.add(
                        new IncomingFilm(
                                place(ArchiveFormat.FILMS),
                                alone,
                                film.credits().stream().map(this::credit).toList(),
                                values,
                                archived.links().stream().map(Stamped::thing).toList(),
                                List.of()));
    }

    private IncomingCredit credit(Credit credit) {
        return new IncomingCredit(
                people.get((int) credit.person().id() - 1),
                credit.nameAs(),
                credit.department(),
                credit.job(),
                credit.character());
    }

    private CompanyCredit company(CompanyCredit credit) {
        return new CompanyCredit(0, named(credit.company()), credit.role());
    }

    private Release release(Release r) {
        return new Release(
                0,
                r.date(),
                r.country(),
                r.kind(),
                r.place(),
                r.distributor() == null ? null : named(r.distributor()),
                r.note());
    }

    private CompanyRef named(CompanyRef company) {
        return CompanyRef.named(
                company.id() == 0 ? company.name() : companies.get((int) company.id() - 1).name());
    }

    @Override
    public long body(AwardBody body, Instant changed) {
        bodies.add(body);
        return bodies.size();
    }

    @Override
    public long ceremony(Ceremony ceremony, long body, Instant changed) {
        return 1L
                + gathering.add(
                        new IncomingCeremony(
                                place(ArchiveFormat.AWARDS), bodies.get((int) body - 1), ceremony));
    }

    @Override
    public long category(Category category, long ceremony) {
        categories.add(
                new Category(
                        0, ceremony, category.name(), category.canonical(), category.position()));
        return categories.size();
    }

    @Override
    public long nomination(Nomination nomination, long category, int position, Instant changed) {
        Category of = categories.get((int) category - 1);
        gathering.stamp(nomination.uuid(), changed);
        gathering.add(
                new IncomingNomination(
                        place(ArchiveFormat.AWARDS),
                        (int) of.ceremonyId() - 1,
                        of.name(),
                        of.canonical(),
                        nomination.films().stream()
                                .map(f ->
                                        new IncomingNomination.OfFilm(
                                                (int) f.filmId() - 1, f.detail()))
                                .toList(),
                        nomination.nominees().stream().map(this::nominee).toList(),
                        nomination.withFilms(List.of()).withNominees(List.of())));
        return ++nominations;
    }

    private IncomingNominee nominee(Nominee nominee) {
        if (nominee.country()) {
            return of(nominee, IncomingNominee.Kind.COUNTRY, List.of());
        }
        if (nominee.companyId() != null) {
            return of(nominee, IncomingNominee.Kind.COMPANY, List.of());
        }
        return nominee.personId() == null
                ? of(nominee, IncomingNominee.Kind.UNKNOWN, List.of())
                : of(
                        nominee,
                        IncomingNominee.Kind.PERSON,
                        people.get(nominee.personId().intValue() - 1).ids());
    }

    private static IncomingNominee of(
            Nominee nominee, IncomingNominee.Kind kind, List<ExternalId> ids) {
        return new IncomingNominee(nominee.name(), kind, ids);
    }

    @Override
    public long viewing(Stamped<Viewing> stamped) {
        Viewing viewing = stamped.thing();
        gathering.stamp(viewing.uuid(), stamped.changed());
        return 1L
                + gathering.add(
                        new IncomingViewing(
                                place(ArchiveFormat.VIEWINGS),
                                (int) viewing.filmId() - 1,
                                viewing));
    }

    @Override
    public long list(Stamped<FilmList> stamped) {
        FilmList list = stamped.thing();
        gathering.stamp(list.uuid(), stamped.changed());
        Source source = place(ArchiveFormat.LISTS);
        List<IncomingListItem> items =
                list.items().stream()
                        .map(i -> new IncomingListItem(source, (int) i.filmId() - 1, i.note()))
                        .toList();
        return 1L
                + gathering.add(
                        new IncomingList(
                                source,
                                new FilmList(
                                        0,
                                        list.uuid(),
                                        list.name(),
                                        list.ranked(),
                                        list.description(),
                                        list.tags(),
                                        List.of(),
                                        list.query()),
                                items));
    }

    @Override
    public long writing(Stamped<Writing> stamped) {
        Writing writing = stamped.thing();
        gathering.stamp(writing.uuid(), stamped.changed());
        return 1L
                + gathering.add(
                        new IncomingWriting(
                                place(ArchiveFormat.WRITINGS),
                                index(writing.filmId()),
                                index(writing.viewingId()),
                                writing));
    }

    private static int index(@Nullable Long key) {
        return key == null ? IncomingWriting.NONE : key.intValue() - 1;
    }

    private static Source place(String document) {
        return Source.of(document, 0);
    }

    @Override
    public void picture(ArchivedPicture picture) {
        parts.picture(picture);
    }

    @Override
    public void pick(Stamped<BallotPick> pick) {
        parts.pick(pick);
    }

    @Override
    public void question(Stamped<SavedQuestion> question, int position) {
        parts.question(question);
    }

    @Override
    public void view(Stamped<SavedView> view, int position) {
        parts.view(view);
    }

    @Override
    public void revision(Revision revision) {
        parts.version(revision);
    }

    @Override
    public void featured(Stamped<FeaturedFilm> featured) {
        parts.feature(featured);
    }

    @Override
    public void publication(Publication publication) {
        publications++;
    }

    @Override
    public void imported(ImportedFile file) {
        // The story of another journal's imports is of no use here.
    }

    @Override
    public void sample(UUID uuid) {
        // A mark of the other journal.
    }
}
