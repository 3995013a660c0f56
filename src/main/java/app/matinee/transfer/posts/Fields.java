package app.matinee.transfer.posts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The fields that stand before a text: words, lists of words, and fields below a field. Names are
/// compared in small letters; what stands below `params` counts as if it stood above, and what
/// stands below another field goes by both names, such as "cover.image".
///
/// @param values each a String, a List of Strings, or a Map of the same
public record Fields(Map<String, Object> values) {

    static final Fields NONE = new Fields(Map.of());

    public Fields {
        Map<String, Object> small = new LinkedHashMap<>();
        values.forEach((name, value) -> small.put(name.toLowerCase(Locale.ROOT), value));
        if (small.get("params") instanceof Map<?, ?> params) {
            params.forEach((name, value) ->
                    small.putIfAbsent(name.toString().toLowerCase(Locale.ROOT), value));
        }
        Map<String, Object> all = new LinkedHashMap<>(small);
        small.forEach((name, value) -> {
            if (value instanceof Map<?, ?> below) {
                below.forEach((key, each) -> all.putIfAbsent(name + "." + key, each));
            }
        });
        values = all;
    }

    /// The first of these fields that has words, "" for none.
    String words(String... names) {
        for (String name : names) {
            if (values.get(name) instanceof String words && !words.isBlank()) {
                return words.strip();
            }
        }
        return "";
    }

    /// All words of these fields, one that holds several parted by commas too.
    List<String> list(String... names) {
        List<String> all = new ArrayList<>();
        for (String name : names) {
            switch (values.get(name)) {
                case String words -> all.addAll(List.of(words.split("\\s*,\\s*")));
                case List<?> list -> list.forEach(each -> all.add(each.toString()));
                case null, default -> {}
            }
        }
        return all.stream().map(String::strip).filter(each -> !each.isEmpty()).distinct().toList();
    }

    /// Yes or no, where a field says so.
    Optional<Boolean> truth(String name) {
        return switch (words(name).toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> Optional.of(true);
            case "false", "no", "off" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
