package app.matinee.ui.desk.publish;

import app.matinee.publish.template.TemplateSource;
import app.matinee.text.Texts;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Names templates.
public final class TemplateWords {

    private TemplateWords() {}

    /// "Featured film", "Review (own)", or the name of a file.
    public static String of(TemplateSource template, Texts texts) {
        String name =
                template.shipped()
                        ? texts.get("desk.template." + template.name())
                        : template.name();
        return template.isOwn() && template.shipped() ? texts.get("desk.template.own", name) : name;
    }

    static StringConverter<TemplateSource> converter(Texts texts) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable TemplateSource template) {
                return template == null ? "" : of(template, texts);
            }

            @Override
            public TemplateSource fromString(String words) {
                throw new UnsupportedOperationException("templates are chosen, not typed");
            }
        };
    }
}
