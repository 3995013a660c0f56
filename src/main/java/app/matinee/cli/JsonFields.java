package app.matinee.cli;

import app.matinee.model.Coded;
import app.matinee.model.ExternalId;
import app.matinee.model.Money;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// One object of an answer, field after field. Every field is always there: what is not known is
/// null, a text that is not there is "".
final class JsonFields {

    private final ObjectNode node = JsonNodeFactory.instance.objectNode();

    ObjectNode node() {
        return node;
    }

    JsonFields text(String name, String value) {
        node.put(name, value);
        return this;
    }

    JsonFields word(String name, Coded value) {
        return text(name, value.code());
    }

    JsonFields number(String name, long value) {
        node.put(name, value);
        return this;
    }

    JsonFields number(String name, @Nullable Integer value) {
        node.put(name, value);
        return this;
    }

    JsonFields key(String name, @Nullable Long value) {
        node.put(name, value);
        return this;
    }

    JsonFields path(String name, @Nullable Path value) {
        node.put(name, value == null ? null : value.toString());
        return this;
    }

    JsonFields flag(String name, boolean value) {
        node.put(name, value);
        return this;
    }

    JsonFields date(String name, @Nullable PartialDate value) {
        node.put(name, value == null ? null : value.iso());
        return this;
    }

    JsonFields rating(@Nullable Rating value) {
        return number("rating", value == null ? null : Integer.valueOf(value.value()));
    }

    JsonFields money(String name, @Nullable Money value) {
        return value == null
                ? nothing(name)
                : object(
                        name,
                        new JsonFields()
                                .number("amount", value.amount())
                                .text("currency", value.currency()));
    }

    JsonFields identifiers(List<ExternalId> values) {
        return objects(
                "externalIds",
                values,
                id -> new JsonFields().text("scheme", id.scheme()).text("value", id.value()));
    }

    JsonFields words(String name, List<String> values) {
        ArrayNode array = node.putArray(name);
        values.forEach(array::add);
        return this;
    }

    JsonFields object(String name, JsonFields value) {
        return json(name, value.node);
    }

    JsonFields json(String name, JsonNode value) {
        node.set(name, value);
        return this;
    }

    JsonFields nothing(String name) {
        node.putNull(name);
        return this;
    }

    <T> JsonFields objects(String name, List<T> values, Function<T, JsonFields> fields) {
        ArrayNode array = node.putArray(name);
        values.forEach(value -> array.add(fields.apply(value).node));
        return this;
    }
}
