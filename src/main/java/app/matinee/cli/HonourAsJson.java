package app.matinee.cli;

import app.matinee.model.AwardBody;
import app.matinee.model.Category;
import app.matinee.model.Ceremony;
import app.matinee.model.Honour;
import app.matinee.model.Nomination;
import app.matinee.model.Nominee;

/// A nomination with where it stands, as docs/command-line.md describes it.
final class HonourAsJson {

    private HonourAsJson() {}

    static JsonFields fields(Honour honour) {
        Category category = honour.category();
        Nomination nomination = honour.nomination();
        return new JsonFields()
                .object("body", body(honour.body()))
                .object("ceremony", ceremony(honour.ceremony()))
                .object(
                        "category",
                        new JsonFields()
                                .text("name", category.name())
                                .text("canonical", category.canonical()))
                .text("uuid", nomination.uuid().toString())
                .objects(
                        "films",
                        nomination.films(),
                        film ->
                                new JsonFields()
                                        .number("id", film.filmId())
                                        .text("detail", film.detail()))
                .objects("nominees", nomination.nominees(), HonourAsJson::nominee)
                .text("detail", nomination.detail())
                .word("result", nomination.result())
                .word("standing", nomination.standing())
                .text("citation", nomination.citation())
                .text("source", nomination.source())
                .text("note", nomination.note());
    }

    private static JsonFields body(AwardBody body) {
        return new JsonFields()
                .text("uuid", body.uuid().toString())
                .text("name", body.name())
                .text("shortName", body.shortName())
                .text("awardName", body.awardName())
                .text("country", body.country());
    }

    private static JsonFields ceremony(Ceremony ceremony) {
        return new JsonFields()
                .number("id", ceremony.id())
                .text("uuid", ceremony.uuid().toString())
                .text("name", ceremony.name())
                .number("edition", ceremony.edition())
                .date("date", ceremony.date())
                .date("start", ceremony.start())
                .number("filmYear", ceremony.filmYear())
                .text("venue", ceremony.venue())
                .text("city", ceremony.city())
                .words("hosts", ceremony.hosts())
                .text("note", ceremony.note());
    }

    private static JsonFields nominee(Nominee nominee) {
        return new JsonFields()
                .text("name", nominee.name())
                .key("personId", nominee.personId())
                .key("companyId", nominee.companyId())
                .flag("country", nominee.country());
    }
}
