package app.matinee.publish.markdown;

import app.matinee.publish.post.Part;
import app.matinee.publish.post.Post;
import app.matinee.publish.post.PostPicture;
import app.matinee.text.Texts;

/// A post as Markdown to be pasted: GitHub's, which most readers understand.
public final class MarkdownFragment extends MarkdownBody {

    public MarkdownFragment(Texts texts) {
        super(texts, Dialects.COMMON);
    }

    public String text(Post post) {
        return write(post);
    }

    @Override
    String figure(PostPicture picture) {
        return plainFigure(picture, picture.name());
    }

    @Override
    String video(Part.Video video) {
        return link(video);
    }
}
