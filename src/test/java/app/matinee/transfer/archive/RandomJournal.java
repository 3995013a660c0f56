package app.matinee.transfer.archive;

import app.matinee.model.AlternativeTitle;
import app.matinee.model.AwardBody;
import app.matinee.model.BallotPick;
import app.matinee.model.Category;
import app.matinee.model.Ceremony;
import app.matinee.model.Company;
import app.matinee.model.CompanyCredit;
import app.matinee.model.CompanyRef;
import app.matinee.model.CompanyRole;
import app.matinee.model.Completion;
import app.matinee.model.Credit;
import app.matinee.model.CustomField;
import app.matinee.model.CustomType;
import app.matinee.model.CustomValue;
import app.matinee.model.Department;
import app.matinee.model.FeaturedFilm;
import app.matinee.model.FeaturedPiece;
import app.matinee.model.Film;
import app.matinee.model.FilmFacts;
import app.matinee.model.FilmKind;
import app.matinee.model.FilmList;
import app.matinee.model.FilmTexts;
import app.matinee.model.ListItem;
import app.matinee.model.NominatedFilm;
import app.matinee.model.Nomination;
import app.matinee.model.Nominee;
import app.matinee.model.Opinion;
import app.matinee.model.PartialDate;
import app.matinee.model.PersonRef;
import app.matinee.model.PickKind;
import app.matinee.model.PlacedOn;
import app.matinee.model.Placement;
import app.matinee.model.PlacementKind;
import app.matinee.model.Publication;
import app.matinee.model.Release;
import app.matinee.model.ReleaseKind;
import app.matinee.model.Result;
import app.matinee.model.Revision;
import app.matinee.model.SavedQuestion;
import app.matinee.model.SavedView;
import app.matinee.model.Shelves;
import app.matinee.model.Standing;
import app.matinee.model.Titles;
import app.matinee.model.Viewing;
import app.matinee.model.Watchlisting;
import app.matinee.model.Writing;
import app.matinee.model.WritingKind;
import app.matinee.model.WritingState;
import app.matinee.store.Bulk;
import app.matinee.store.Database;
import app.matinee.store.ImportedFile;
import app.matinee.store.StepLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Fills a journal with some of everything, the same for the same seed.
final class RandomJournal extends RandomValues {

    private final List<Long> people = new ArrayList<>();
    private final List<Long> companies = new ArrayList<>();
    private final List<Long> fields = new ArrayList<>();
    private final List<Long> films = new ArrayList<>();
    private final List<Long> ceremonies = new ArrayList<>();
    private final List<Long> viewings = new ArrayList<>();
    private final List<Long> lists = new ArrayList<>();
    private final List<Long> writings = new ArrayList<>();

    RandomJournal(long seed) {
        super(seed);
    }

    /// @param hashes of pictures whose files the journal has
    void fill(Database database, int size, List<String> hashes) {
        database.write(
                StepLabel.of("step.test"),
                session -> {
                    try (Bulk bulk = session.bulk()) {
                        fill(bulk, size, hashes);
                    }
                    return true;
                });
    }

    private void fill(Bulk bulk, int size, List<String> hashes) {
        for (int i = 0; i < size; i++) {
            people.add(bulk.films().person(person(), time()));
            companies.add(bulk.films().company(new Company(0, uuid(), text()), time()));
        }
        for (int i = 0; i < CustomType.values().length; i++) {
            var field = new CustomField(0, uuid(), text(), one(CustomType.values()), texts());
            fields.add(bulk.films().customField(field, i, time()));
        }
        for (int i = 0; i < size; i++) {
            long film = bulk.films().film(film(), time(), time());
            films.add(film);
            for (int l = random.nextInt(4); l > 0; l--) {
                bulk.films().link(link(), film, l, time());
            }
        }
        for (int i = 0; i < size; i++) {
            viewings.add(bulk.texts().viewing(viewing(), time()));
            lists.add(bulk.texts().list(list(), time()));
            writings.add(bulk.texts().writing(writing(), time()));
            bulk.texts().revision(revision());
            bulk.texts().featured(featured(), time());
        }
        for (int i = 0; i < 3; i++) {
            awards(bulk);
            bulk.awards()
                    .question(
                            new SavedQuestion(0, uuid(), text(), "{\"year\": " + i + ".50}"),
                            i,
                            time());
            bulk.texts()
                    .view(
                            new SavedView(0, uuid(), text(), text(), "year", i == 1, "wall"),
                            i,
                            time());
        }
        for (String hash : hashes) {
            long picture = bulk.pictures().picture(picture(hash), time());
            for (int p = random.nextInt(4); p > 0; p--) {
                bulk.pictures().placement(placement(hash), picture);
            }
        }
        bulk.pictures()
                .imported(
                        new ImportedFile(
                                uuid(),
                                "letterboxd",
                                text(),
                                time(),
                                "{\"new\":3,\"rows\":[{\"row\":1.50}],\"none\":null}",
                                time()));
        bulk.pictures().sample(uuid());
        bulk.pictures().sample(uuid());
        bulk.publications()
                .keep(
                        Publication.of(uuid() + "/review", "https://blog.example")
                                .withMedia(Map.of("ab".repeat(32), 1L + random.nextInt(900)))
                                .sending("cd".repeat(32), time())
                                .arrived(1L << 40, "https://blog.example/?p=1", "draft", "ef"));
    }

    private void awards(Bulk bulk) {
        long body =
                bulk.awards()
                        .body(new AwardBody(0, uuid(), text(), text(), text(), text()), time());
        for (int c = random.nextInt(3); c >= 0; c--) {
            long ceremony =
                    bulk.awards()
                            .ceremony(
                                    new Ceremony(
                                            0,
                                            uuid(),
                                            0,
                                            text(),
                                            maybe(this::number),
                                            maybe(this::date),
                                            maybe(this::date),
                                            maybe(this::number),
                                            text(),
                                            text(),
                                            texts(),
                                            text(),
                                            text()),
                                    body,
                                    time());
            ceremonies.add(ceremony);
            for (int k = 0; k < 3; k++) {
                String name = text();
                long category =
                        bulk.awards()
                                .category(
                                        new Category(
                                                0,
                                                0,
                                                name,
                                                random.nextBoolean() ? name : text(),
                                                k),
                                        ceremony);
                for (int n = 0; n < random.nextInt(4); n++) {
                    long nomination = bulk.awards().nomination(nomination(), category, n, time());
                    if (random.nextBoolean()) {
                        bulk.awards()
                                .pick(
                                        new BallotPick(
                                                0, uuid(), nomination, one(PickKind.values())),
                                        time());
                    }
                }
            }
        }
    }

    private Film film() {
        return new Film(
                0,
                uuid(),
                one(FilmKind.values()),
                new Titles(
                        text(),
                        text(),
                        text(),
                        many(() -> new AlternativeTitle(text(), text())),
                        text()),
                new FilmFacts(
                        maybe(this::number),
                        maybe(this::number),
                        texts(),
                        texts(),
                        texts(),
                        maybe(this::money),
                        maybe(this::money)),
                new FilmTexts(text(), text()),
                new Opinion(maybe(this::rating), random.nextBoolean(), texts()),
                new Shelves(
                        random.nextBoolean(),
                        maybe(() -> new Watchlisting(maybe(this::date), text(), random.nextInt(3))),
                        many(this::copy),
                        random.nextBoolean()),
                many(() ->
                        new Credit(
                                0,
                                new PersonRef(one(people), ""),
                                text(),
                                one(Department.values()),
                                text(),
                                text())),
                many(() ->
                        new CompanyCredit(
                                0, new CompanyRef(one(companies), ""), one(CompanyRole.values()))),
                many(() ->
                        new Release(
                                0,
                                maybe(this::date),
                                text(),
                                one(ReleaseKind.values()),
                                text(),
                                maybe(() -> new CompanyRef(one(companies), "")),
                                text())),
                ids(),
                random.nextBoolean()
                        ? List.of()
                        : List.of(
                                new CustomValue(fields.getLast(), text()),
                                new CustomValue(fields.getFirst(), text())),
                random.nextInt(3));
    }

    private Nomination nomination() {
        return new Nomination(
                0,
                uuid(),
                0,
                many(() -> new NominatedFilm(0, one(films), text())),
                many(this::nominee),
                text(),
                one(Result.values()),
                one(Standing.values()),
                text(),
                text(),
                text());
    }

    private Nominee nominee() {
        return switch (random.nextInt(3)) {
            case 0 -> new Nominee(0, text(), one(people), null, false);
            case 1 -> new Nominee(0, text(), null, one(companies), false);
            default -> new Nominee(0, text(), null, null, random.nextBoolean());
        };
    }

    private Viewing viewing() {
        return new Viewing(
                0,
                uuid(),
                one(films),
                maybe(this::date),
                text(),
                text(),
                text(),
                random.nextBoolean(),
                one(Completion.values()),
                maybe(this::number),
                maybe(this::rating),
                text(),
                texts());
    }

    private FilmList list() {
        return new FilmList(
                0,
                uuid(),
                text(),
                random.nextBoolean(),
                text(),
                texts(),
                many(() -> new ListItem(0, one(films), text())),
                "");
    }

    private Writing writing() {
        return new Writing(
                0,
                uuid(),
                one(WritingKind.values()),
                maybe(() -> one(films)),
                maybe(() -> one(lists)),
                maybe(() -> one(viewings)),
                text(),
                text(),
                one(WritingState.values()),
                text(),
                random.nextBoolean(),
                texts(),
                maybe(this::date),
                maybe(this::date),
                text());
    }

    private Revision revision() {
        return new Revision(
                0,
                one(writings),
                time(),
                text(),
                text(),
                one(WritingState.values()),
                random.nextInt(3));
    }

    private FeaturedFilm featured() {
        return new FeaturedFilm(
                0,
                uuid(),
                new PartialDate("2025-0" + (1 + random.nextInt(9))),
                one(films),
                text(),
                many(() ->
                        new FeaturedPiece(
                                0, one(WritingKind.values()), maybe(() -> one(writings)))));
    }

    private Placement placement(String hash) {
        PlacedOn on =
                switch (random.nextInt(4)) {
                    case 0 -> new PlacedOn.OnFilm(one(films));
                    case 1 -> new PlacedOn.OnPerson(one(people));
                    case 2 -> new PlacedOn.OnCeremony(one(ceremonies));
                    default -> new PlacedOn.OnWriting(one(writings));
                };
        return new Placement(
                0,
                picture(hash),
                on,
                one(PlacementKind.values()),
                text(),
                text(),
                random.nextInt(4),
                random.nextBoolean());
    }
}
