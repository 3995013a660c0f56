package app.matinee.transfer.archive;

import app.matinee.model.Company;
import app.matinee.model.CustomField;
import app.matinee.model.CustomType;
import app.matinee.model.Person;
import java.time.Instant;
import java.util.UUID;

/// `people.json`, and the two short ones beside it: `companies.json` and `custom-fields.json`.
final class PersonJson {

    private PersonJson() {}

    static Stamped<Person> read(JsonIn in, Keys keys, Instant created) throws ArchiveRefused {
        var person =
                new Person(
                        0,
                        claimed(in, Kind.PERSON, keys),
                        in.mustText("name"),
                        in.text("sortName"),
                        in.words("otherNames"),
                        in.date("born"),
                        in.date("died"),
                        in.text("note"),
                        in.externalIds());
        return in.end(new Stamped<>(person, in.time("changed", created)));
    }

    static void write(Stamped<Person> stamped, JsonOut out) {
        Person person = stamped.thing();
        out.uuid("uuid", person.uuid())
                .must("name", person.name())
                .text("sortName", person.sortName())
                .words("otherNames", person.otherNames())
                .date("born", person.born())
                .date("died", person.died())
                .text("note", person.note())
                .externalIds(person.externalIds())
                .time("changed", stamped.changed());
    }

    static Stamped<Company> readCompany(JsonIn in, Keys keys, Instant created)
            throws ArchiveRefused {
        var company = new Company(0, claimed(in, Kind.COMPANY, keys), in.mustText("name"));
        return in.end(new Stamped<>(company, in.time("changed", created)));
    }

    static void writeCompany(Stamped<Company> stamped, JsonOut out) {
        out.uuid("uuid", stamped.thing().uuid())
                .must("name", stamped.thing().name())
                .time("changed", stamped.changed());
    }

    static Stamped<CustomField> readField(JsonIn in, Keys keys, Instant created)
            throws ArchiveRefused {
        var field =
                new CustomField(
                        0,
                        claimed(in, Kind.CUSTOM_FIELD, keys),
                        in.mustText("name"),
                        in.word("type", CustomType.class, null),
                        in.words("choices"));
        return in.end(new Stamped<>(field, in.time("changed", created)));
    }

    static void writeField(Stamped<CustomField> stamped, JsonOut out) {
        CustomField field = stamped.thing();
        out.uuid("uuid", field.uuid())
                .must("name", field.name())
                .word("type", field.type(), null)
                .words("choices", field.choices())
                .time("changed", stamped.changed());
    }

    /// The UUID of a thing, after seeing that the archive has it once only.
    static UUID claimed(JsonIn in, Kind kind, Keys keys) throws ArchiveRefused {
        UUID uuid = in.mustUuid("uuid");
        keys.claim(uuid, kind, in);
        return uuid;
    }
}
