package app.matinee.publish.markdown;

import app.matinee.publish.post.AboutFilm;
import app.matinee.publish.post.Head;
import app.matinee.publish.post.Part;
import app.matinee.publish.post.Post;
import app.matinee.publish.post.PostPicture;
import app.matinee.text.Texts;
import java.util.List;

/// A post as a note of Obsidian: properties, callouts for folds, pictures in a folder beside it.
public final class ObsidianNote extends MarkdownBody {

    private static final double STAR = 20;
    private static final int LONGEST_NAME = 100;

    private final String folder;

    /// @param folder of its pictures beside the note, ending in a slash
    public ObsidianNote(Texts texts, String folder) {
        super(texts, Dialects.OBSIDIAN);
        this.folder = folder;
    }

    /// What the file of a note is called: its title, without the signs that Obsidian's links and
    /// some file systems cannot have.
    public static String fileName(Head head) {
        String plain =
                head.title()
                        .replaceAll("[\\\\/:*?\"<>|#^\\[\\]\\p{Cntrl}]+", " ")
                        .replaceAll("\\s+", " ")
                        .strip()
                        .replaceFirst("^\\.+", "");
        String cut =
                plain.codePointCount(0, plain.length()) > LONGEST_NAME
                        ? plain.substring(0, plain.offsetByCodePoints(0, LONGEST_NAME)).strip()
                        : plain;
        return (cut.isEmpty() ? head.slug() : cut) + ".md";
    }

    public String note(Post post) {
        Head head = post.head();
        PostPicture featured = head.featured();
        FrontMatter fields =
                new FrontMatter()
                        .list("aliases", List.of(head.title()))
                        .list("tags", head.tags().stream().map(ObsidianNote::tag).toList())
                        .list("categories", head.categories())
                        .raw("date", head.date().toString())
                        .words("author", head.author())
                        .words("description", head.summary())
                        .words("image", featured == null ? "" : folder + featured.name());
        if (head.about().size() == 1) {
            film(fields, head.about().getFirst());
        }
        String tease = head.tease().isEmpty() ? "" : "*" + words(head.tease()) + "*\n\n";
        return fields.end() + tease + write(post);
    }

    private static void film(FrontMatter fields, AboutFilm film) {
        fields.words("film", film.title());
        if (film.year() != null) {
            fields.raw("year", film.year().toString());
        }
        fields.list("director", film.directors());
        fields.list("genres", film.genres());
        if (film.rating() != null) {
            fields.raw("rating", String.valueOf(film.rating().value() / STAR));
        }
        fields.words("imdb", film.imdb());
    }

    /// A tag has neither spaces nor most other signs, and is not a number.
    private static String tag(String words) {
        String plain = words.replaceAll("[^\\p{L}\\p{M}\\p{N}_/-]+", "-").replaceAll("^-+|-+$", "");
        return plain.matches("\\d*") ? "tag-" + plain : plain;
    }

    @Override
    String figure(PostPicture picture) {
        return plainFigure(picture, folder + picture.name());
    }

    /// Obsidian shows a film where a picture would stand.
    @Override
    String video(Part.Video video) {
        return video.youTube().isEmpty() ? link(video) : "!" + link(video);
    }
}
