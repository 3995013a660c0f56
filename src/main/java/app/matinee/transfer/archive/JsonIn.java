package app.matinee.transfer.archive;

import app.matinee.model.Coded;
import app.matinee.model.ExternalId;
import app.matinee.model.Money;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import app.matinee.text.Phrase;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One JSON object being read: hands out its fields in the wanted type and knows what was not asked
/// for. A field that is absent or null has its default.
final class JsonIn {

    private static final Pattern UUID_SHAPE =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final JsonNode node;
    private final JsonPlace place;
    private final ArchiveNotes notes;
    private final Set<String> asked = new HashSet<>();

    JsonIn(JsonNode node, JsonPlace place, ArchiveNotes notes) throws ArchiveRefused {
        if (!node.isObject()) {
            throw new ArchiveRefused(Phrase.of("archive.wrong.object", place.toString()));
        }
        this.node = node;
        this.place = place;
        this.notes = notes;
    }

    JsonPlace place() {
        return place;
    }

    /// Gives back what was read of this object, after noting the fields nobody asked for.
    <T> T end(T read) {
        if (node.size() > asked.size() || !asked.containsAll(node.propertyNames())) {
            for (String name : node.propertyNames()) {
                if (!asked.contains(name)) {
                    notes.field(place.field(name));
                }
            }
        }
        return read;
    }

    @Nullable JsonNode find(String name) {
        asked.add(name);
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value;
    }

    String text(String name) throws ArchiveRefused {
        return text(name, "");
    }

    String text(String name, String absent) throws ArchiveRefused {
        JsonNode value = find(name);
        return value == null ? absent : string(value, place.field(name));
    }

    String mustText(String name) throws ArchiveRefused {
        JsonNode value = find(name);
        if (value == null) {
            throw missing(name);
        }
        return string(value, place.field(name));
    }

    @Nullable UUID uuid(String name) throws ArchiveRefused {
        JsonNode value = find(name);
        return value == null ? null : uuid(value, place.field(name));
    }

    UUID mustUuid(String name) throws ArchiveRefused {
        UUID uuid = uuid(name);
        if (uuid == null) {
            throw missing(name);
        }
        return uuid;
    }

    @Nullable Integer number(String name) throws ArchiveRefused {
        JsonNode value = find(name);
        if (value == null) {
            return null;
        }
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw refused("archive.wrong.number", name);
        }
        return value.intValue();
    }

    int number(String name, int absent) throws ArchiveRefused {
        Integer number = number(name);
        return number == null ? absent : number;
    }

    boolean flag(String name, boolean absent) throws ArchiveRefused {
        JsonNode value = find(name);
        if (value != null && !value.isBoolean()) {
            throw refused("archive.wrong.flag", name);
        }
        return value == null ? absent : value.booleanValue();
    }

    boolean flag(String name) throws ArchiveRefused {
        return flag(name, false);
    }

    @Nullable PartialDate date(String name) throws ArchiveRefused {
        String text = text(name);
        if (text.isEmpty()) {
            return null;
        }
        PartialDate date = PartialDate.parse(text).orElse(null);
        if (date == null) {
            throw refused("archive.wrong.date", name);
        }
        return date;
    }

    @Nullable Instant time(String name) throws ArchiveRefused {
        String text = text(name);
        try {
            return text.isEmpty() ? null : Instant.parse(text);
        } catch (DateTimeParseException _) {
            throw refused("archive.wrong.time", name);
        }
    }

    Instant time(String name, Instant absent) throws ArchiveRefused {
        Instant time = time(name);
        return time == null ? absent : time;
    }

    @Nullable Rating rating() throws ArchiveRefused {
        Integer number = number("rating");
        if (number != null && (number < 1 || number > Rating.MAX)) {
            throw refused("archive.wrong.rating", "rating");
        }
        return number == null ? null : new Rating(number);
    }

    @Nullable Money money(String name) throws ArchiveRefused {
        JsonIn money = object(name);
        if (money == null) {
            return null;
        }
        JsonNode amount = money.find("amount");
        if (amount == null || !amount.isIntegralNumber() || !amount.canConvertToLong()) {
            throw refused("archive.wrong.money", name);
        }
        String currency = money.text("currency");
        try {
            return money.end(new Money(amount.longValue(), currency));
        } catch (IllegalArgumentException _) {
            throw refused("archive.wrong.money", name);
        }
    }

    /// One of the words of a choice; null where it is absent and has no default.
    <E extends Enum<E> & Coded> E word(String name, Class<E> type, @Nullable E absent)
            throws ArchiveRefused {
        String text = text(name);
        if (text.isEmpty()) {
            if (absent == null) {
                throw missing(name);
            }
            return absent;
        }
        E found = Coded.find(type, text).orElse(null);
        if (found == null) {
            throw new ArchiveRefused(
                    Phrase.of("archive.wrong.word", place.field(name).toString(), text));
        }
        return found;
    }

    List<String> words(String name) throws ArchiveRefused {
        List<String> words = new ArrayList<>();
        JsonPlace here = place.field(name);
        JsonNode array = array(name);
        for (JsonNode element : array == null ? List.<JsonNode>of() : array) {
            words.add(string(element, here.element(words.size())));
        }
        return words;
    }

    @Nullable JsonIn object(String name) throws ArchiveRefused {
        JsonNode value = find(name);
        return value == null ? null : new JsonIn(value, place.field(name), notes);
    }

    <T> List<T> objects(String name, Reading<T> reading) throws ArchiveRefused {
        List<T> read = new ArrayList<>();
        JsonPlace here = place.field(name);
        JsonNode array = array(name);
        for (JsonNode element : array == null ? List.<JsonNode>of() : array) {
            read.add(reading.read(new JsonIn(element, here.element(read.size()), notes)));
        }
        return read;
    }

    List<ExternalId> externalIds() throws ArchiveRefused {
        Set<ExternalId> seen = new HashSet<>();
        return objects(
                "externalIds",
                in -> {
                    var id = new ExternalId(in.mustText("scheme"), in.mustText("value"));
                    if (!seen.add(id)) {
                        throw in.twice("value");
                    }
                    return in.end(id);
                });
    }

    /// Reads the fields of one thing.
    @FunctionalInterface
    interface Reading<T> {
        T read(JsonIn in) throws ArchiveRefused;
    }

    ArchiveRefused missing(String name) {
        return refused("archive.wrong.missing", name);
    }

    ArchiveRefused twice(String name) {
        return refused("archive.wrong.twice", name);
    }

    /// @param key a message whose only placeholder is the place
    ArchiveRefused refused(String key, String name) {
        return new ArchiveRefused(Phrase.of(key, place.field(name).toString()));
    }

    static UUID uuid(JsonNode value, JsonPlace where) throws ArchiveRefused {
        if (!value.isString() || !UUID_SHAPE.matcher(value.stringValue()).matches()) {
            throw new ArchiveRefused(Phrase.of("archive.wrong.uuid", where.toString()));
        }
        return UUID.fromString(value.stringValue());
    }

    private static String string(JsonNode value, JsonPlace where) throws ArchiveRefused {
        if (!value.isString()) {
            throw new ArchiveRefused(Phrase.of("archive.wrong.text", where.toString()));
        }
        String text = value.stringValue();
        if (text.indexOf('\0') >= 0) {
            throw new ArchiveRefused(Phrase.of("archive.wrong.nul", where.toString()));
        }
        return text;
    }

    private @Nullable JsonNode array(String name) throws ArchiveRefused {
        JsonNode value = find(name);
        if (value != null && !value.isArray()) {
            throw refused("archive.wrong.array", name);
        }
        return value;
    }
}
