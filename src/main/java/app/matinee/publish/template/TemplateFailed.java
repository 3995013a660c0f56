package app.matinee.publish.template;

import app.matinee.publish.post.PublishFailed;
import app.matinee.text.Phrase;

/// A template with a mistake; says where.
public final class TemplateFailed extends PublishFailed {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String field;

    /// @param file as the message names it
    /// @param line from 1; 0 where the mistake has no line
    /// @param field the name that is wrong, "" where the mistake is another one
    TemplateFailed(Phrase phrase, String file, int line, String field) {
        super(phrase);
        this.file = file;
        this.line = line;
        this.field = field;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public String field() {
        return field;
    }
}
