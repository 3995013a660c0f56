package app.matinee.transfer.archive;

import app.matinee.model.Coded;
import app.matinee.model.ExternalId;
import app.matinee.model.Money;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// One JSON object being written, field after field; what has its default is left out.
final class JsonOut {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode node = NODES.objectNode();

    ObjectNode node() {
        return node;
    }

    JsonOut text(String name, String value) {
        if (!value.isEmpty()) {
            node.put(name, clean(value));
        }
        return this;
    }

    /// A text whose default is another one.
    JsonOut text(String name, String value, String absent) {
        return value.equals(absent) ? this : must(name, value);
    }

    /// A text that is written even where it is empty.
    JsonOut must(String name, String value) {
        node.put(name, clean(value));
        return this;
    }

    JsonOut uuid(String name, @Nullable UUID value) {
        if (value != null) {
            node.put(name, value.toString());
        }
        return this;
    }

    JsonOut number(String name, @Nullable Integer value) {
        if (value != null) {
            node.put(name, value.intValue());
        }
        return this;
    }

    JsonOut number(String name, int value, int absent) {
        return value == absent ? this : number(name, value);
    }

    JsonOut flag(String name, boolean value, boolean absent) {
        if (value != absent) {
            node.put(name, value);
        }
        return this;
    }

    JsonOut flag(String name, boolean value) {
        return flag(name, value, false);
    }

    JsonOut date(String name, @Nullable PartialDate value) {
        return value == null ? this : must(name, value.iso());
    }

    JsonOut time(String name, Instant value) {
        return must(name, value.toString());
    }

    JsonOut rating(@Nullable Rating value) {
        return value == null ? this : number("rating", value.value());
    }

    JsonOut money(String name, @Nullable Money value) {
        if (value != null) {
            node.putObject(name).put("amount", value.amount()).put("currency", value.currency());
        }
        return this;
    }

    JsonOut word(String name, Coded value, @Nullable Coded absent) {
        return value == absent ? this : must(name, value.code());
    }

    JsonOut words(String name, List<String> values) {
        return list(name, values, value -> NODES.stringNode(clean(value)));
    }

    JsonOut externalIds(List<ExternalId> values) {
        var sorted =
                values.stream()
                        .sorted(
                                Comparator.comparing(ExternalId::scheme)
                                        .thenComparing(ExternalId::value))
                        .toList();
        return objects(
                "externalIds",
                sorted,
                (v, out) -> out.must("scheme", v.scheme()).must("value", v.value()));
    }

    JsonOut object(String name, JsonOut value) {
        node.set(name, value.node);
        return this;
    }

    JsonOut json(String name, JsonNode value) {
        node.set(name, value);
        return this;
    }

    /// An array of objects, left out when there are none.
    <T> JsonOut objects(String name, List<T> values, Writing<T> writing) {
        return list(
                name,
                values,
                value -> {
                    var out = new JsonOut();
                    writing.write(value, out);
                    return out.node;
                });
    }

    /// Writes the fields of one thing.
    @FunctionalInterface
    interface Writing<T> {
        void write(T value, JsonOut out);
    }

    private <T> JsonOut list(String name, List<T> values, Function<T, JsonNode> map) {
        if (!values.isEmpty()) {
            ArrayNode array = node.putArray(name);
            values.forEach(value -> array.add(map.apply(value)));
        }
        return this;
    }

    /// A text without NUL, which no archive may hold.
    private static String clean(String value) {
        return value.indexOf('\0') < 0 ? value : value.replace("\0", "");
    }
}
