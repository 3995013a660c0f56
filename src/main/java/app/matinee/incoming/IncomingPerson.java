package app.matinee.incoming;

import app.matinee.model.ExternalId;
import app.matinee.model.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Someone as a file names them. Without an identifier they are nobody known: a person is never
/// taken for another by name alone, unless a film has them under that name already.
public record IncomingPerson(String name, List<ExternalId> ids) {

    public IncomingPerson {
        ids = List.copyOf(ids);
    }

    /// The scheme of the identity someone has in another journal; it is no identifier of theirs.
    public static final String IDENTITY = "journal";

    /// The identity someone has in another journal.
    public static ExternalId identity(UUID uuid) {
        return new ExternalId(IDENTITY, uuid.toString());
    }

    /// Someone of another journal, by their identity there before anything else.
    public static IncomingPerson of(Person person) {
        List<ExternalId> ids = new ArrayList<>();
        ids.add(identity(person.uuid()));
        ids.addAll(person.externalIds());
        return new IncomingPerson(person.name(), ids);
    }

    public static IncomingPerson named(String name) {
        return new IncomingPerson(name, List.of());
    }
}
