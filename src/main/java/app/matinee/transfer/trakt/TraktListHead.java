package app.matinee.transfer.trakt;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// What a list is called, which stands in another file than its films.
///
/// @param key Trakt's number of the list
record TraktListHead(long key, String name, String description, boolean ranked) {

    /// "list-28545752-on-deck.json", "lists-list-28545752-on-deck.json".
    private static final Pattern FILE = Pattern.compile("(?:^|.*[/-])list-(\\d+)(?:-(.*))?\\.json");

    static Optional<TraktListHead> of(JsonNode thing) {
        long key = thing.path("ids").path("trakt").asLong(0);
        if (key == 0 || !thing.has("item_count")) {
            return Optional.empty();
        }
        return Optional.of(
                new TraktListHead(
                        key,
                        TraktTitle.text(thing, "name").strip(),
                        TraktTitle.text(thing, "description").strip(),
                        thing.path("display_numbers").asBoolean(false)
                                && TraktTitle.text(thing, "sort_by").equals("rank")));
    }

    /// The number of the list whose films a file holds, 0 where its name tells none.
    static long key(String file) {
        Matcher parts = FILE.matcher(file);
        try {
            return parts.matches() ? Long.parseLong(parts.group(1)) : 0;
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    /// A list of which nothing is known but the name of its file.
    static TraktListHead named(String file) {
        Matcher parts = FILE.matcher(file);
        String slug =
                parts.matches() && parts.group(2) != null
                        ? parts.group(2).replace('-', ' ')
                        : file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.json$", "");
        return new TraktListHead(key(file), slug, "", false);
    }
}
