package app.matinee.publish.template;

import app.matinee.awards.words.Wording;
import app.matinee.text.Numerals;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a template can do with a list beside what Pebble offers: `names | listed` writes "A, B and
/// C", `country | articled` "the United States", `pictures | figure(2)` shows the second picture if
/// there is one.
final class TemplateFilters extends AbstractExtension {

    private static final String NUMBER = "number";

    private final Wording words;

    TemplateFilters(Wording words) {
        this.words = words;
    }

    @Override
    public Map<String, Filter> getFilters() {
        return Map.of(
                "listed", new Listed(words.numerals()),
                "articled", new Articled(words),
                "figure", new Figure());
    }

    private record Listed(Numerals numerals) implements Filter {
        @Override
        public Object apply(
                @Nullable Object input,
                Map<String, Object> args,
                PebbleTemplate self,
                EvaluationContext context,
                int line) {
            return input instanceof List<?> list
                    ? numerals.list(list.stream().map(String::valueOf).toList())
                    : String.valueOf(input);
        }

        @Override
        public List<String> getArgumentNames() {
            return List.of();
        }
    }

    private record Articled(Wording words) implements Filter {
        @Override
        public Object apply(
                @Nullable Object input,
                Map<String, Object> args,
                PebbleTemplate self,
                EvaluationContext context,
                int line) {
            return words.country(String.valueOf(input));
        }

        @Override
        public List<String> getArgumentNames() {
            return List.of();
        }
    }

    private record Figure() implements Filter {
        @Override
        public Object apply(
                @Nullable Object input,
                Map<String, Object> args,
                PebbleTemplate self,
                EvaluationContext context,
                int line) {
            List<Object> pictures =
                    input instanceof List<?> list ? new ArrayList<>(list) : List.of();
            int at = args.get(NUMBER) instanceof Number number ? number.intValue() : 1;
            return at >= 1
                            && at <= pictures.size()
                            && pictures.get(at - 1) instanceof Map<?, ?> picture
                            && picture.get("figure") instanceof SafeString figure
                    ? figure
                    : new SafeString("");
        }

        @Override
        public List<String> getArgumentNames() {
            return List.of(NUMBER);
        }
    }
}
