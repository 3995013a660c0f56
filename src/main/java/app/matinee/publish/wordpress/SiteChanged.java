package app.matinee.publish.wordpress;

import app.matinee.markdown.MarkdownText;
import app.matinee.publish.post.PublishFailed;
import app.matinee.text.Phrase;

/// A post that was changed on the site since it was published from here: shown before anything is
/// written over it.
public final class SiteChanged extends PublishFailed {

    private static final long serialVersionUID = 1L;

    private final String here;
    private final String there;

    SiteChanged(String title, String hereBlocks, String thereBlocks) {
        super(Phrase.of("publish.site.changed", title));
        this.here = readable(hereBlocks);
        this.there = readable(thereBlocks);
    }

    /// What would be published, as Markdown, its title first.
    public String here() {
        return here;
    }

    /// What the site holds.
    public String there() {
        return there;
    }

    private static String readable(String blocks) {
        return MarkdownText.ofHtml(blocks.replaceAll("(?s)<!--.*?-->", "")).strip();
    }
}
