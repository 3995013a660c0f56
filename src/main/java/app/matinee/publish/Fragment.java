package app.matinee.publish;

import app.matinee.model.Coded;
import app.matinee.publish.html.HtmlBody;
import app.matinee.publish.markdown.MarkdownFragment;
import app.matinee.publish.post.Post;
import app.matinee.publish.post.PostPicture;
import app.matinee.publish.wordpress.BlockMarkup;
import app.matinee.publish.wordpress.MediaPlace;
import app.matinee.text.Texts;

/// What a post is pasted as.
public enum Fragment implements Coded {
    HTML,
    MARKDOWN,
    /// The markup of WordPress’s blocks, for its code editor.
    BLOCKS;

    String write(Post post, Texts texts) {
        return switch (this) {
            case HTML -> new HtmlBody(texts, PostPicture::name).write(post);
            case MARKDOWN -> new MarkdownFragment(texts).text(post);
            case BLOCKS ->
                    new BlockMarkup(texts, picture -> new MediaPlace(0, picture.name()))
                            .write(post);
        };
    }
}
