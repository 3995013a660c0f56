package app.matinee.publish.data;

import app.matinee.publish.template.TemplateFilling;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One thing of the data model as it grows, field by field.
final class Fields {

    private final Map<String, Object> values = new LinkedHashMap<>();

    /// @param value words, a number, a truth, a list or a map; null where nothing is known
    Fields put(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    /// A field that is Markdown, which a template shows as it is.
    Fields markdown(String name, String text) {
        return put(name, TemplateFilling.markdown(text));
    }

    Map<String, Object> map() {
        return Collections.unmodifiableMap(values);
    }
}
