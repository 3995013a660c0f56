package app.matinee.model;

import java.time.Instant;
import java.util.List;

/// One thing a person did to the journal, as the change log keeps it.
public record Step(long id, Instant at, String messageKey, List<String> arguments, boolean undone) {

    public Step {
        arguments = List.copyOf(arguments);
    }
}
