package app.matinee.model;

import java.util.List;
import java.util.UUID;

/// A field the owner has added to every film.
///
/// @param choices what may be chosen, empty unless the type is CHOICE
public record CustomField(long id, UUID uuid, String name, CustomType type, List<String> choices) {

    public CustomField {
        choices = List.copyOf(choices);
    }
}
