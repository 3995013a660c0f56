package app.matinee.ui.kit.inplace;

import java.util.List;
import java.util.function.Consumer;

/// Where known values come from.
@FunctionalInterface
public interface SuggestionSource {

    /// Gives what is known for the letters typed to the sink, now or later, on the FX thread.
    void suggest(String typed, Consumer<List<Suggestion>> sink);
}
