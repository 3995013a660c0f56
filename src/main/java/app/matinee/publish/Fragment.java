package app.matinee.publish;

import app.matinee.model.Coded;
import app.matinee.publish.html.HtmlBody;
import app.matinee.publish.post.Post;
import app.matinee.publish.post.PostPicture;
import app.matinee.text.Texts;

/// What a post is pasted as.
public enum Fragment implements Coded {
    HTML;

    String write(Post post, Texts texts) {
        return switch (this) {
            case HTML -> new HtmlBody(texts, PostPicture::name).write(post);
        };
    }
}
