package app.matinee.incoming;

import app.matinee.model.CustomType;
import java.util.List;

/// What a film holds in a field of the owner's own; the field is made where the journal has none of
/// this name.
///
/// @param value as [app.matinee.model.CustomValue] writes it
/// @param choices what may be chosen where the type is CHOICE
public record IncomingCustomValue(
        String field, CustomType type, List<String> choices, String value) {

    public IncomingCustomValue {
        choices = List.copyOf(choices);
    }
}
