package app.matinee.transfer.archive;

import app.matinee.model.NominatedFilm;
import app.matinee.model.Nomination;
import app.matinee.model.Nominee;
import app.matinee.model.Result;
import app.matinee.model.Standing;
import java.time.Instant;

/// A nomination, within `awards.json`.
final class NominationJson {

    private NominationJson() {}

    /// @param created what an absent `changed` means
    static Stamped<Nomination> read(JsonIn in, Keys keys, Instant created) throws ArchiveRefused {
        var nomination =
                new Nomination(
                        0,
                        PersonJson.claimed(in, Kind.NOMINATION, keys),
                        0,
                        in.objects(
                                "films",
                                film ->
                                        film.end(
                                                new NominatedFilm(
                                                        0,
                                                        keys.must(film, "film", Kind.FILM),
                                                        film.text("detail")))),
                        in.objects("nominees", nominee -> nominee(nominee, keys)),
                        in.text("detail"),
                        in.word("result", Result.class, Result.NOMINATED),
                        in.word("standing", Standing.class, Standing.OFFICIAL),
                        in.text("citation"),
                        in.text("source"),
                        in.text("note"));
        return in.end(new Stamped<>(nomination, in.time("changed", created)));
    }

    static void write(
            Stamped<Nomination> stamped, Instant ceremonyChanged, Pointers pointers, JsonOut out) {
        Nomination nomination = stamped.thing();
        out.uuid("uuid", nomination.uuid())
                .objects(
                        "films",
                        nomination.films(),
                        (film, each) ->
                                each.uuid("film", pointers.find(Kind.FILM, film.filmId()))
                                        .text("detail", film.detail()))
                .objects(
                        "nominees",
                        nomination.nominees(),
                        (nominee, each) -> nominee(nominee, pointers, each))
                .text("detail", nomination.detail())
                .word("result", nomination.result(), Result.NOMINATED)
                .word("standing", nomination.standing(), Standing.OFFICIAL)
                .text("citation", nomination.citation())
                .text("source", nomination.source())
                .text("note", nomination.note());
        if (!stamped.changed().equals(ceremonyChanged)) {
            out.time("changed", stamped.changed());
        }
    }

    private static Nominee nominee(JsonIn in, Keys keys) throws ArchiveRefused {
        Long person = keys.find(in, "person", Kind.PERSON);
        Long company = keys.find(in, "company", Kind.COMPANY);
        String name;
        if (person != null) {
            name = in.text("name", keys.personName(person));
        } else if (company != null) {
            name = in.text("name", keys.companyName(company));
        } else {
            name = in.mustText("name");
        }
        return in.end(new Nominee(0, name, person, company, in.flag("country")));
    }

    private static void nominee(Nominee nominee, Pointers pointers, JsonOut out) {
        Long person = nominee.personId();
        Long company = nominee.companyId();
        out.uuid("person", pointers.find(Kind.PERSON, person))
                .uuid("company", pointers.find(Kind.COMPANY, company));
        if (person != null) {
            out.text("name", nominee.name(), pointers.personName(person));
        } else if (company != null) {
            out.text("name", nominee.name(), pointers.companyName(company));
        } else {
            out.must("name", nominee.name());
        }
        out.flag("country", nominee.country());
    }
}
