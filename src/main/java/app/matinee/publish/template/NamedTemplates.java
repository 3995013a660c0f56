package app.matinee.publish.template;

import app.matinee.publish.post.PublishFailed;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/// Gives Pebble templates by their names and nothing else, so that none can read another file.
final class NamedTemplates implements Loader<String> {

    private final Templates templates;
    private final TemplateSource main;
    private final String text;

    /// @param text the words of the main one, perhaps not saved yet
    NamedTemplates(Templates templates, TemplateSource main, String text) {
        this.templates = templates;
        this.main = main;
        this.text = text;
    }

    @Override
    public Reader getReader(String name) {
        if (name.equals(main.shownName())) {
            return new StringReader(text);
        }
        try {
            return new StringReader(templates.text(templates.find(name)));
        } catch (PublishFailed none) {
            throw new LoaderException(none, name);
        }
    }

    @Override
    public boolean resourceExists(String name) {
        try {
            return name.equals(main.shownName()) || !templates.find(name).name().isEmpty();
        } catch (PublishFailed none) {
            return false;
        }
    }

    @Override
    public @Nullable String resolveRelativePath(String relativePath, String anchorPath) {
        return null;
    }

    @Override
    public String createCacheKey(String name) {
        return name;
    }

    @Override
    public void setCharset(String charset) {}

    @Override
    public void setPrefix(String prefix) {}

    @Override
    public void setSuffix(String suffix) {}
}
