package app.matinee.model;

import java.util.List;
import java.util.Map;

/// A person with what the journal knows of them: what they won and were nominated for, and the films
/// they are credited in.
///
/// @param honours in order of time
/// @param titles the titles and years of the films of those honours, by key
/// @param credits "Anora (2024), Director", the latest first
public record PersonHonours(
        Person person, List<Honour> honours, Map<Long, String> titles, List<String> credits) {

    public PersonHonours {
        honours = List.copyOf(honours);
        titles = Map.copyOf(titles);
        credits = List.copyOf(credits);
    }
}
