package app.matinee.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Someone films are made by. Namesakes are different people; one person may go by many names.
///
/// @param sortName "" to derive it from the name (last word first)
public record Person(
        long id,
        UUID uuid,
        String name,
        String sortName,
        List<String> otherNames,
        @Nullable PartialDate born,
        @Nullable PartialDate died,
        String note,
        List<ExternalId> externalIds) {

    public Person {
        otherNames = List.copyOf(otherNames);
        externalIds = List.copyOf(externalIds);
    }

    public static Person named(String name) {
        return new Person(0, Uuid7.next(), name, "", List.of(), null, null, "", List.of());
    }

    public PersonRef ref() {
        return new PersonRef(id, name);
    }

    public Person withName(String value) {
        return new Person(id, uuid, value, sortName, otherNames, born, died, note, externalIds);
    }

    public Person withSortName(String value) {
        return new Person(id, uuid, name, value, otherNames, born, died, note, externalIds);
    }

    public Person withOtherNames(List<String> value) {
        return new Person(id, uuid, name, sortName, value, born, died, note, externalIds);
    }

    public Person withBorn(@Nullable PartialDate value) {
        return new Person(id, uuid, name, sortName, otherNames, value, died, note, externalIds);
    }

    public Person withDied(@Nullable PartialDate value) {
        return new Person(id, uuid, name, sortName, otherNames, born, value, note, externalIds);
    }

    public Person withNote(String value) {
        return new Person(id, uuid, name, sortName, otherNames, born, died, value, externalIds);
    }

    public Person withExternalIds(List<ExternalId> value) {
        return new Person(id, uuid, name, sortName, otherNames, born, died, note, value);
    }
}
