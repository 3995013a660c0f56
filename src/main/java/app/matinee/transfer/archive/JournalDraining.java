package app.matinee.transfer.archive;

import app.matinee.job.Progress;
import app.matinee.model.AwardBody;
import app.matinee.model.Category;
import app.matinee.model.Ceremony;
import app.matinee.model.Link;
import app.matinee.model.Nomination;
import app.matinee.model.Picture;
import app.matinee.model.Placement;
import app.matinee.model.Publication;
import app.matinee.model.Revision;
import app.matinee.pictures.PictureFolder;
import app.matinee.store.Session;
import app.matinee.store.Stamp;
import app.matinee.store.Travelling;
import app.matinee.text.Phrase;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;

/// One writing of an archive: goes through the journal document by document, in the order of their
/// names, and each document in the order of its uuids.
final class JournalDraining {

    private static final int REPORT_EVERY = 256;

    private final Session session;
    private final ZipTarget zip;
    private final PictureFolder files;
    private final ArchiveNotes notes;
    private final Progress progress;
    private final Pointers pointers = new Pointers();
    private long done;

    JournalDraining(
            Session session,
            ZipTarget zip,
            PictureFolder files,
            ArchiveNotes notes,
            Progress progress) {
        this.session = session;
        this.zip = zip;
        this.files = files;
        this.notes = notes;
        this.progress = progress;
    }

    void drain(ArchiveHead head) {
        learnPointers();
        zip.object(ArchiveFormat.ARCHIVE, head.write());
        awards();
        ballots();
        companies();
        customFields();
        featured();
        films();
        if (head.travels().imports()) {
            imports();
        }
        lists();
        people();
        pictures(head.travels().pictures());
        publications();
        questions();
        if (head.travels().revisions()) {
            revisions();
        }
        samples();
        viewings();
        views();
        writings();
    }

    private void learnPointers() {
        learn(Travelling.CUSTOM_FIELD, Kind.CUSTOM_FIELD);
        learn(Travelling.FILM, Kind.FILM);
        learn(Travelling.CEREMONY, Kind.CEREMONY);
        learn(Travelling.NOMINATION, Kind.NOMINATION);
        learn(Travelling.VIEWING, Kind.VIEWING);
        learn(Travelling.FILM_LIST, Kind.LIST);
        learn(Travelling.WRITING, Kind.WRITING);
        session.people().all().forEach(p -> pointers.person(p.id(), p.uuid(), p.name()));
        session.companies().all().forEach(c -> pointers.company(c.id(), c.uuid(), c.name()));
    }

    private void learn(Travelling kind, Kind as) {
        session.stamps().all(kind).forEach(stamp -> pointers.put(as, stamp.id(), stamp.uuid()));
    }

    private void awards() {
        Map<Long, Instant> ceremonies = changed(Travelling.CEREMONY);
        Map<Long, Instant> nominations = changed(Travelling.NOMINATION);
        var bodies = byId(session.awards().bodies(), body -> body.id());
        try (var array = zip.array(ArchiveFormat.AWARDS)) {
            for (Stamp stamp : session.stamps().all(Travelling.AWARD_BODY)) {
                AwardBody body = bodies.get(stamp.id());
                if (body == null) {
                    continue;
                }
                List<ArchivedBody.Ceremony> below =
                        session.awards().ceremonies(stamp.id()).stream()
                                .sorted(Comparator.comparing(c -> c.uuid().toString()))
                                .map(c -> ceremony(c, at(ceremonies, c.id()), nominations))
                                .toList();
                array.add(
                        new ArchivedBody(body, stamp.changed(), below),
                        (each, out) -> AwardJson.write(each, pointers, out));
                tick();
            }
        }
    }

    private ArchivedBody.Ceremony ceremony(
            Ceremony ceremony, Instant changed, Map<Long, Instant> nominations) {
        List<ArchivedBody.Award> awards = new ArrayList<>();
        for (Category category : session.awards().categories(ceremony.id())) {
            List<Stamped<Nomination>> lines =
                    session.nominations().ofCategory(category.id()).stream()
                            .map(n -> new Stamped<>(n, at(nominations, n.id())))
                            .toList();
            awards.add(new ArchivedBody.Award(category, lines));
        }
        return new ArchivedBody.Ceremony(ceremony, changed, awards);
    }

    private void ballots() {
        var all = byId(session.ballots().all(), pick -> pick.id());
        each(
                ArchiveFormat.BALLOTS,
                Travelling.BALLOT_PICK,
                stamp -> Optional.ofNullable(all.get(stamp.id())),
                (pick, out) -> BallotJson.write(pick, pointers, out));
    }

    private void questions() {
        Map<Long, Instant> changed = changed(Travelling.SAVED_QUESTION);
        try (var array = zip.array(ArchiveFormat.QUESTIONS)) {
            for (var question : session.questions().all()) {
                array.add(
                        new Stamped<>(question, at(changed, question.id())),
                        BallotJson::writeQuestion);
            }
        }
    }

    private void views() {
        Map<Long, Instant> changed = changed(Travelling.SAVED_VIEW);
        try (var array = zip.array(ArchiveFormat.VIEWS)) {
            for (var view : session.savedViews().all()) {
                array.add(new Stamped<>(view, at(changed, view.id())), ViewJson::write);
            }
        }
    }

    private void publications() {
        try (var array = zip.array(ArchiveFormat.PUBLICATIONS)) {
            session.publications().all().stream()
                    .sorted(
                            Comparator.comparing(Publication::post)
                                    .thenComparing(Publication::site))
                    .forEach(each -> array.add(each, PublicationJson::write));
        }
    }

    private void companies() {
        var all = byId(session.companies().all(), company -> company.id());
        each(
                ArchiveFormat.COMPANIES,
                Travelling.COMPANY,
                stamp -> Optional.ofNullable(all.get(stamp.id())),
                PersonJson::writeCompany);
    }

    private void customFields() {
        Map<Long, Instant> changed = changed(Travelling.CUSTOM_FIELD);
        try (var array = zip.array(ArchiveFormat.CUSTOM_FIELDS)) {
            for (var field : session.customFields().all()) {
                array.add(new Stamped<>(field, at(changed, field.id())), PersonJson::writeField);
            }
        }
    }

    private void featured() {
        var all = byId(session.featured().all(), featured -> featured.id());
        each(
                ArchiveFormat.FEATURED,
                Travelling.FEATURED_FILM,
                stamp -> Optional.ofNullable(all.get(stamp.id())),
                (featured, out) -> WritingJson.writeFeatured(featured, pointers, out));
    }

    private void films() {
        Map<Long, Instant> links = changed(Travelling.LINK);
        try (var array = zip.array(ArchiveFormat.FILMS)) {
            for (Stamp stamp : session.stamps().all(Travelling.FILM)) {
                session.films()
                        .find(stamp.id())
                        .ifPresent(film ->
                                array.add(
                                        new ArchivedFilm(
                                                film,
                                                links(film.id(), links),
                                                stamp.added(),
                                                stamp.changed()),
                                        (each, out) -> FilmJson.write(each, pointers, out)));
                tick();
            }
        }
    }

    private List<Stamped<Link>> links(long film, Map<Long, Instant> changed) {
        return session.links().ofFilm(film).stream()
                .map(link -> new Stamped<>(link, at(changed, link.id())))
                .toList();
    }

    private void imports() {
        try (var array = zip.array(ArchiveFormat.IMPORTS)) {
            for (var file : session.stamps().imports()) {
                if (!file.format().equals(ArchiveFormat.IMPORT_FORMAT)) {
                    array.add(file, ImportJson::write);
                }
            }
        }
    }

    private void lists() {
        each(
                ArchiveFormat.LISTS,
                Travelling.FILM_LIST,
                stamp -> session.lists().find(stamp.id()),
                (list, out) -> ViewingJson.writeList(list, pointers, out));
    }

    private void people() {
        each(
                ArchiveFormat.PEOPLE,
                Travelling.PERSON,
                stamp -> session.people().find(stamp.id()),
                PersonJson::write);
    }

    private void pictures(boolean withFiles) {
        var all = byId(session.pictures().all(), picture -> picture.id());
        Map<Long, List<Placement>> placements =
                session.pictures().allPlacements().stream()
                        .collect(Collectors.groupingBy(place -> place.picture().id()));
        TreeMap<String, Picture> entries = new TreeMap<>();
        try (var array = zip.array(ArchiveFormat.PICTURES)) {
            for (Stamp stamp : session.stamps().all(Travelling.PICTURE)) {
                Picture picture = all.get(stamp.id());
                if (picture != null) {
                    entries.put(
                            ArchiveFormat.pictureEntry(picture.hash(), picture.mediaType()),
                            picture);
                    array.add(
                            new ArchivedPicture(
                                    picture,
                                    stamp.changed(),
                                    placements.getOrDefault(stamp.id(), List.of())),
                            (each, out) -> PictureJson.write(each, pointers, out));
                }
            }
        }
        if (withFiles) {
            entries.forEach(this::pictureFile);
        }
    }

    private void pictureFile(String entry, Picture picture) {
        tick();
        Optional<Path> file = files.find(picture.hash());
        if (file.isPresent()) {
            zip.picture(entry, file.get());
        } else {
            String name = picture.fileName().isEmpty() ? picture.hash() : picture.fileName();
            notes.add(Phrase.of("archive.note.pictureMissing", name));
        }
    }

    private void revisions() {
        try (var array = zip.array(ArchiveFormat.REVISIONS)) {
            for (Stamp stamp : session.stamps().all(Travelling.WRITING)) {
                session.revisions().ofWriting(stamp.id()).stream()
                        .sorted(Comparator.comparing(Revision::at).thenComparingLong(Revision::id))
                        .forEach(revision ->
                                array.add(
                                        revision,
                                        (each, out) ->
                                                WritingJson.writeRevision(each, pointers, out)));
            }
        }
    }

    private void samples() {
        try (var array = zip.array(ArchiveFormat.SAMPLES)) {
            session.samples()
                    .all()
                    .forEach(uuid ->
                            array.add(JsonNodeFactory.instance.stringNode(uuid.toString())));
        }
    }

    private void viewings() {
        each(
                ArchiveFormat.VIEWINGS,
                Travelling.VIEWING,
                stamp -> session.viewings().find(stamp.id()),
                (viewing, out) -> ViewingJson.writeViewing(viewing, pointers, out));
    }

    private void writings() {
        each(
                ArchiveFormat.WRITINGS,
                Travelling.WRITING,
                stamp -> session.writings().find(stamp.id()),
                (writing, out) -> WritingJson.write(writing, pointers, out));
    }

    private <T> void each(
            String document,
            Travelling kind,
            Function<Stamp, Optional<T>> find,
            JsonOut.Writing<Stamped<T>> writing) {
        try (var array = zip.array(document)) {
            for (Stamp stamp : session.stamps().all(kind)) {
                find.apply(stamp)
                        .ifPresent(
                                thing -> array.add(new Stamped<>(thing, stamp.changed()), writing));
                tick();
            }
        }
    }

    private static <T> Map<Long, T> byId(List<T> all, Function<T, Long> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    private Map<Long, Instant> changed(Travelling kind) {
        return session.stamps().all(kind).stream()
                .collect(Collectors.toMap(Stamp::id, Stamp::changed));
    }

    private static Instant at(Map<Long, Instant> changed, long id) {
        return changed.getOrDefault(id, Instant.EPOCH);
    }

    private void tick() {
        if (++done % REPORT_EVERY == 0) {
            progress.checkCancelled();
            progress.report(done, 0, "archive.progress.writing", done);
        }
    }
}
