package app.matinee.publish.markdown;

import app.matinee.markdown.Block;
import app.matinee.markdown.MarkdownDialect;
import app.matinee.markdown.MarkdownWriter;
import app.matinee.publish.post.Part;
import app.matinee.publish.post.Post;
import app.matinee.publish.post.PostPicture;
import app.matinee.text.Texts;
import java.util.ArrayList;
import java.util.List;

/// The text of a post as Markdown of some dialect.
abstract class MarkdownBody {

    private final Texts texts;
    private final MarkdownDialect dialect;
    private final MarkdownWriter writer;

    MarkdownBody(Texts texts, MarkdownDialect dialect) {
        this.texts = texts;
        this.dialect = dialect;
        this.writer = new MarkdownWriter(dialect);
    }

    /// A picture on lines of its own, with its caption and credit.
    abstract String figure(PostPicture picture);

    /// A film on lines of its own.
    abstract String video(Part.Video video);

    final Texts texts() {
        return texts;
    }

    /// Words as this dialect writes them.
    final String words(String plain) {
        return dialect.words(MarkdownWriter.escaped(plain));
    }

    final String link(Part.Video video) {
        return "[%s](<%s>)".formatted(words(video.title()), video.address().toASCIIString());
    }

    final String caption(PostPicture picture) {
        return writer.write(picture.caption());
    }

    /// "Picture: …", or "".
    final String credit(PostPicture picture) {
        String line = picture.creditLine();
        return line.isEmpty() ? "" : texts.get("publish.picture.credit", line);
    }

    /// A picture as plain Markdown, its caption and credit in paragraphs below.
    final String plainFigure(PostPicture picture, String address) {
        List<String> lines = new ArrayList<>();
        lines.add("![%s](<%s>)".formatted(words(picture.alt()), address));
        if (!picture.caption().blocks().isEmpty()) {
            lines.add(caption(picture));
        }
        if (!credit(picture).isEmpty()) {
            lines.add("*" + words(credit(picture)) + "*");
        }
        return String.join("\n\n", lines);
    }

    final String write(Post post) {
        List<String> written = new ArrayList<>();
        List<Block> run = new ArrayList<>();
        for (Part part : post.parts()) {
            if (part instanceof Part.Text(Block block)) {
                run.add(titled(block));
                continue;
            }
            flush(run, written);
            switch (part) {
                case Part.Figure(PostPicture picture) -> written.add(figure(picture));
                case Part.Video video -> written.add(video(video));
                case Part.Text _ -> {}
            }
        }
        flush(run, written);
        return String.join("\n\n", written) + "\n";
    }

    private void flush(List<Block> run, List<String> written) {
        if (!run.isEmpty()) {
            written.add(writer.write(List.copyOf(run)));
            run.clear();
        }
    }

    private Block titled(Block block) {
        return block instanceof Block.Spoiler(String title, List<Block> inside) && title.isBlank()
                ? new Block.Spoiler(texts.get("publish.spoiler"), inside)
                : block;
    }
}
