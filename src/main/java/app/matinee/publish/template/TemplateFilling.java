package app.matinee.publish.template;

import app.matinee.awards.words.Wording;
import app.matinee.markdown.MarkdownWriter;
import app.matinee.publish.post.PublishFailed;
import app.matinee.text.Phrase;
import app.matinee.text.Texts;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

/// Fills templates. Words of the journal are escaped, so that no title can become a heading or a
/// link; what is Markdown already says so by its type ([#markdown]).
public final class TemplateFilling {

    private static final String STRATEGY = "markdown";
    private static final int LARGEST = 4_000_000;

    private final Templates templates;
    private final Texts texts;

    public TemplateFilling(Templates templates, Texts texts) {
        this.templates = templates;
        this.texts = texts;
    }

    /// Markdown that goes into a text as it is.
    public static Object markdown(String text) {
        return new SafeString(text);
    }

    public String fill(TemplateSource source, Map<String, Object> data) throws PublishFailed {
        return fill(source, templates.text(source), data);
    }

    /// @param text the template's words, perhaps not saved yet
    /// @throws TemplateFailed where the template has a mistake
    public String fill(TemplateSource source, String text, Map<String, Object> data)
            throws TemplateFailed {
        PebbleEngine engine =
                new PebbleEngine.Builder()
                        .loader(new NamedTemplates(templates, source, text))
                        .autoEscaping(true)
                        .addEscapingStrategy(STRATEGY, TemplateFilling::escaped)
                        .defaultEscapingStrategy(STRATEGY)
                        .strictVariables(true)
                        .newLineTrimming(false)
                        .cacheActive(false)
                        .maxRenderedSize(LARGEST)
                        .methodAccessValidator((on, _) -> isLoop(on))
                        .extension(new TemplateFilters(Wording.of(texts)))
                        .defaultLocale(texts.locale())
                        .build();
        StringWriter out = new StringWriter();
        try {
            engine.getTemplate(source.shownName()).evaluate(out, data, texts.locale());
            return out.toString();
        } catch (PebbleException mistake) {
            throw failed(source, mistake);
        } catch (IOException tooMuch) {
            throw new TemplateFailed(
                    Phrase.of("publish.template.tooMuch", source.shownName()),
                    source.shownName(),
                    0,
                    "");
        }
    }

    /// Nothing of Java can be reached from a template but what a loop knows of itself.
    private static boolean isLoop(Object on) {
        return on.getClass().getName().endsWith("ForNode$LoopVariables");
    }

    /// Every sign that Markdown or a front matter may take for its own.
    private static String escaped(String words) {
        return MarkdownWriter.escaped(words).replaceAll("([#+=:!,.()-])", "\\\\$1");
    }

    private static TemplateFailed failed(TemplateSource source, PebbleException mistake) {
        Integer at = mistake.getLineNumber();
        int line = at == null ? 0 : at;
        String named = mistake.getFileName();
        String file = named == null ? source.shownName() : named;
        if (mistake instanceof AttributeNotFoundException unknown) {
            String field = String.valueOf(unknown.getAttributeName());
            return new TemplateFailed(
                    Phrase.of("publish.template.field", file, String.valueOf(line), field),
                    file,
                    line,
                    field);
        }
        if (mistake instanceof LoaderException) {
            return new TemplateFailed(Phrase.of("publish.template.include", file), file, line, "");
        }
        String said = String.valueOf(mistake.getPebbleMessage()).strip();
        return new TemplateFailed(
                Phrase.of("publish.template.mistake", file, String.valueOf(line), said),
                file,
                line,
                "");
    }
}
