package app.matinee.transfer.archive;

import app.matinee.job.Progress;
import app.matinee.model.Company;
import app.matinee.model.Person;
import app.matinee.transfer.archive.JsonIn.Reading;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/// Goes once through the documents of an archive, in an order in which nothing points ahead, and
/// hands each thing to a sink.
final class Pouring {

    private static final int REPORT_EVERY = 256;

    private final JsonDocument documents;
    private final Instant created;
    private final ArchiveNotes notes;
    private final ArchiveSink sink;
    private final Progress progress;
    private final long total;
    private final Keys keys = new Keys();
    private long done;

    Pouring(Job job, ArchiveNotes notes, ArchiveSink sink, Progress progress) {
        this.documents = job.documents();
        this.created = job.created();
        this.total = job.total();
        this.notes = notes;
        this.sink = sink;
        this.progress = progress;
    }

    /// What is poured.
    ///
    /// @param created what an absent `changed` means
    /// @param total how many things there are, 0 while unknown
    record Job(JsonDocument documents, Instant created, long total) {}

    void pour() throws ArchiveRefused {
        each(ArchiveFormat.PEOPLE, in -> person(PersonJson.read(in, keys, created)));
        each(ArchiveFormat.COMPANIES, in -> company(PersonJson.readCompany(in, keys, created)));
        each(ArchiveFormat.CUSTOM_FIELDS, this::customField);
        each(ArchiveFormat.FILMS, this::film);
        each(ArchiveFormat.AWARDS, in -> body(AwardJson.read(in, keys, created)));
        each(
                ArchiveFormat.BALLOTS,
                in -> {
                    sink.pick(BallotJson.read(in, keys, created));
                    return true;
                });
        each(
                ArchiveFormat.QUESTIONS,
                in -> {
                    int place = in.place().index();
                    sink.question(BallotJson.readQuestion(in, keys, created), place);
                    return true;
                });
        each(
                ArchiveFormat.VIEWS,
                in -> {
                    int place = in.place().index();
                    sink.view(ViewJson.read(in, keys, created), place);
                    return true;
                });
        each(ArchiveFormat.VIEWINGS, this::viewing);
        each(ArchiveFormat.LISTS, this::list);
        each(ArchiveFormat.WRITINGS, this::writing);
        each(
                ArchiveFormat.REVISIONS,
                in -> {
                    sink.revision(WritingJson.readRevision(in, keys));
                    return true;
                });
        each(
                ArchiveFormat.FEATURED,
                in -> {
                    sink.featured(WritingJson.readFeatured(in, keys, created));
                    return true;
                });
        each(
                ArchiveFormat.PICTURES,
                in -> {
                    sink.picture(PictureJson.read(in, keys, created));
                    return true;
                });
        each(
                ArchiveFormat.PUBLICATIONS,
                in -> {
                    sink.publication(PublicationJson.read(in, created));
                    return true;
                });
        each(
                ArchiveFormat.IMPORTS,
                in -> {
                    sink.imported(ImportJson.read(in, keys, created));
                    return true;
                });
        samples();
    }

    private boolean person(Stamped<Person> person) {
        keys.person(person.thing().uuid(), sink.person(person), person.thing().name());
        return true;
    }

    private boolean company(Stamped<Company> company) {
        keys.company(company.thing().uuid(), sink.company(company), company.thing().name());
        return true;
    }

    private boolean customField(JsonIn in) throws ArchiveRefused {
        var field = PersonJson.readField(in, keys, created);
        keys.is(field.thing().uuid(), sink.customField(field, in.place().index()));
        return true;
    }

    private boolean film(JsonIn in) throws ArchiveRefused {
        var film = FilmJson.read(in, keys, created);
        keys.is(film.film().uuid(), sink.film(film));
        return true;
    }

    private boolean body(ArchivedBody archived) {
        long body = sink.body(archived.body(), archived.changed());
        for (ArchivedBody.Ceremony each : archived.ceremonies()) {
            long ceremony = sink.ceremony(each.ceremony(), body, each.changed());
            keys.is(each.ceremony().uuid(), ceremony);
            for (ArchivedBody.Award award : each.awards()) {
                long category = sink.category(award.category(), ceremony);
                int position = 0;
                for (var nomination : award.nominations()) {
                    keys.is(
                            nomination.thing().uuid(),
                            sink.nomination(
                                    nomination.thing(),
                                    category,
                                    position++,
                                    nomination.changed()));
                }
            }
        }
        return true;
    }

    private boolean viewing(JsonIn in) throws ArchiveRefused {
        var viewing = ViewingJson.readViewing(in, keys, created);
        keys.is(viewing.thing().uuid(), sink.viewing(viewing));
        return true;
    }

    private boolean list(JsonIn in) throws ArchiveRefused {
        var list = ViewingJson.readList(in, keys, created);
        keys.is(list.thing().uuid(), sink.list(list));
        return true;
    }

    private boolean writing(JsonIn in) throws ArchiveRefused {
        var writing = WritingJson.read(in, keys, created);
        keys.is(writing.thing().uuid(), sink.writing(writing));
        return true;
    }

    private void samples() throws ArchiveRefused {
        Set<UUID> seen = new HashSet<>();
        documents.each(
                ArchiveFormat.SAMPLES,
                (node, place) -> {
                    UUID uuid = JsonIn.uuid(node, place);
                    if (seen.add(uuid)) {
                        sink.sample(uuid);
                    }
                });
    }

    private void each(String document, Reading<Boolean> reading) throws ArchiveRefused {
        documents.each(
                document,
                (node, place) -> {
                    reading.read(new JsonIn(node, place, notes));
                    if (++done % REPORT_EVERY == 0) {
                        progress.checkCancelled();
                        progress.report(done, total, "archive.progress.reading", done);
                    }
                });
    }
}
