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
}
