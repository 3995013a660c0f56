package app.matinee.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a change is called in the undo menu: a message key and its arguments, such as the film's
/// title.
///
/// @param mergeKey changes with the same key that follow one another are one step (typing in one
///   text); null for a step of its own
public record StepLabel(String messageKey, List<String> arguments, @Nullable String mergeKey) {

    public StepLabel {
        arguments = List.copyOf(arguments);
    }

    public static StepLabel of(String messageKey, String... arguments) {
        return new StepLabel(messageKey, List.of(arguments), null);
    }

    public StepLabel mergedBy(String key) {
        return new StepLabel(messageKey, arguments, key);
    }
}
