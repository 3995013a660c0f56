package app.matinee.publish.template;

import app.matinee.markdown.MarkdownDocument;
import app.matinee.markdown.MarkdownText;
import app.matinee.text.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a filled template says: fields between two lines of `---`, then the text as Markdown.
///
/// @param fields each as Markdown, by its name
public record NeutralText(Map<String, String> fields, MarkdownDocument body) {

    public static final String TITLE = "title";
    public static final String TEASE = "tease";
    public static final String SUMMARY = "summary";
    public static final String SLUG = "slug";
    public static final String CATEGORIES = "categories";
    public static final String TAGS = "tags";
    public static final String KIND = "kind";
    public static final String PICTURE = "picture";

    private static final Set<String> KNOWN =
            Set.of(TITLE, TEASE, SUMMARY, SLUG, CATEGORIES, TAGS, KIND, PICTURE);
    private static final String FENCE = "---";

    public NeutralText {
        fields = Map.copyOf(fields);
    }

    /// @throws TemplateFailed where the fields are not written as they should be, or there is no
    ///   title
    static NeutralText read(String filled, TemplateSource source, String template)
            throws TemplateFailed {
        List<String> lines = filled.stripLeading().lines().toList();
        if (lines.isEmpty() || !lines.getFirst().strip().equals(FENCE)) {
            throw failed("publish.template.noFields", source, 1, "");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        int at = 1;
        for (; at < lines.size() && !lines.get(at).strip().equals(FENCE); at++) {
            String line = lines.get(at).strip();
            if (line.isEmpty()) {
                continue;
            }
            int colon = line.indexOf(':');
            String name = colon < 0 ? line : line.substring(0, colon).strip();
            if (colon < 0 || !KNOWN.contains(name)) {
                throw failed("publish.template.unknownField", source, line(template, name), name);
            }
            fields.put(name, line.substring(colon + 1).strip());
        }
        String text =
                String.join("\n", lines.subList(Math.min(at + 1, lines.size()), lines.size()));
        NeutralText read = new NeutralText(fields, new MarkdownText().parse(text));
        if (read.words(TITLE).isEmpty()) {
            throw failed("publish.template.noTitle", source, line(template, TITLE), TITLE);
        }
        return read;
    }

    /// The words of a field, "" where it is not there.
    public String words(String field) {
        return plain(fields.getOrDefault(field, ""));
    }

    /// The words of a field between its commas.
    public List<String> list(String field) {
        List<String> items = new ArrayList<>();
        for (String item : fields.getOrDefault(field, "").split("(?<!\\\\),")) {
            String words = plain(item);
            if (!words.isEmpty() && !items.contains(words)) {
                items.add(words);
            }
        }
        return List.copyOf(items);
    }

    private static String plain(String markdown) {
        return new MarkdownText().parse(markdown.strip()).plain().replaceAll("\\s+", " ").strip();
    }

    private static int line(String template, String field) {
        List<String> lines = template.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith(field)) {
                return i + 1;
            }
        }
        return 1;
    }

    private static TemplateFailed failed(
            String key, TemplateSource source, int line, String field) {
        return new TemplateFailed(
                Phrase.of(key, source.shownName(), String.valueOf(line), field),
                source.shownName(),
                line,
                field);
    }
}
