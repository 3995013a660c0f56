package app.matinee.publish.template;

import app.matinee.text.Texts;
import java.util.Map;

/// Fills a template and reads what it says.
public final class FilledTemplate {

    private final TemplateFilling filling;

    public FilledTemplate(Templates templates, Texts texts) {
        this.filling = new TemplateFilling(templates, texts);
    }

    /// @param words the template's, perhaps not saved yet
    public NeutralText of(TemplateSource source, String words, Map<String, Object> data)
            throws TemplateFailed {
        return NeutralText.read(filling.fill(source, words, data), source, words);
    }
}
