package app.matinee.ui.kit.inplace;

import java.util.Map;

/// What a form holds when it is kept.
///
/// @param texts by the fields' keys, without spaces around them
/// @param ids the things taken from a completion, by the fields' keys
public record Answers(Map<String, String> texts, Map<String, Long> ids) {

    public Answers {
        texts = Map.copyOf(texts);
        ids = Map.copyOf(ids);
    }

    /// The text of a field, "" for an unknown one.
    public String text(String key) {
        return texts.getOrDefault(key, "");
    }

    /// The key of the thing taken from the field's completion, 0 when its words were typed.
    public long id(String key) {
        return ids.getOrDefault(key, 0L);
    }
}
