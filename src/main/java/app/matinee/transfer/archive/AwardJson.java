package app.matinee.transfer.archive;

import app.matinee.model.AwardBody;
import app.matinee.model.Category;
import app.matinee.model.Ceremony;
import java.time.Instant;
import java.util.List;

/// `awards.json`: bodies, their ceremonies and categories; the lines below are in [NominationJson].
final class AwardJson {

    private AwardJson() {}

    static ArchivedBody read(JsonIn in, Keys keys, Instant created) throws ArchiveRefused {
        var body =
                new AwardBody(
                        0,
                        PersonJson.claimed(in, Kind.OTHER, keys),
                        in.mustText("name"),
                        in.text("shortName"),
                        in.text("awardName"),
                        in.text("country"));
        Instant changed = in.time("changed", created);
        return in.end(
                new ArchivedBody(
                        body, changed, in.objects("ceremonies", c -> ceremony(c, keys, created))));
    }

    static void write(ArchivedBody archived, Pointers pointers, JsonOut out) {
        AwardBody body = archived.body();
        out.uuid("uuid", body.uuid())
                .must("name", body.name())
                .text("shortName", body.shortName())
                .text("awardName", body.awardName())
                .text("country", body.country())
                .time("changed", archived.changed())
                .objects(
                        "ceremonies",
                        archived.ceremonies(),
                        (c, each) -> ceremony(c, pointers, each));
    }

    private static ArchivedBody.Ceremony ceremony(JsonIn in, Keys keys, Instant created)
            throws ArchiveRefused {
        var ceremony =
                new Ceremony(
                        0,
                        PersonJson.claimed(in, Kind.CEREMONY, keys),
                        0,
                        in.mustText("name"),
                        in.number("edition"),
                        in.date("date"),
                        in.date("start"),
                        in.number("filmYear"),
                        in.text("venue"),
                        in.text("city"),
                        in.words("hosts"),
                        in.text("note"),
                        in.text("honours"));
        Instant changed = in.time("changed", created);
        List<ArchivedBody.Award> awards =
                in.objects("categories", c -> category(c, keys, changed));
        return in.end(new ArchivedBody.Ceremony(ceremony, changed, awards));
    }

    private static void ceremony(
            ArchivedBody.Ceremony archived, Pointers pointers, JsonOut out) {
        Ceremony ceremony = archived.ceremony();
        out.uuid("uuid", ceremony.uuid())
                .must("name", ceremony.name())
                .number("edition", ceremony.edition())
                .date("date", ceremony.date())
                .date("start", ceremony.start())
                .number("filmYear", ceremony.filmYear())
                .text("venue", ceremony.venue())
                .text("city", ceremony.city())
                .words("hosts", ceremony.hosts())
                .text("note", ceremony.note())
                .text("honours", ceremony.honours())
                .time("changed", archived.changed())
                .objects(
                        "categories",
                        archived.awards(),
                        (award, each) -> {
                            Category category = award.category();
                            each.must("name", category.name())
                                    .text("canonical", category.canonical(), category.name())
                                    .objects(
                                            "nominations",
                                            award.nominations(),
                                            (n, line) ->
                                                    NominationJson.write(
                                                            n,
                                                            archived.changed(),
                                                            pointers,
                                                            line));
                        });
    }

    private static ArchivedBody.Award category(JsonIn in, Keys keys, Instant ceremonyChanged)
            throws ArchiveRefused {
        String name = in.mustText("name");
        var category = new Category(0, 0, name, in.text("canonical", name), in.place().index());
        return in.end(
                new ArchivedBody.Award(
                        category,
                        in.objects(
                                "nominations",
                                n -> NominationJson.read(n, keys, ceremonyChanged))));
    }
}
