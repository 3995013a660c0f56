package app.matinee.publish.data;

import app.matinee.markdown.Block;
import app.matinee.markdown.Inline;
import app.matinee.markdown.MarkdownText;
import app.matinee.markdown.PlacedBlock;
import app.matinee.model.Credit;
import app.matinee.model.ExternalId;
import app.matinee.model.Film;
import app.matinee.model.PartialDate;
import app.matinee.model.TextFold;
import app.matinee.model.Writing;
import app.matinee.pictures.PictureFolder;
import app.matinee.publish.post.AboutFilm;
import app.matinee.publish.post.Head;
import app.matinee.publish.post.Part;
import app.matinee.publish.post.Post;
import app.matinee.publish.post.PostKind;
import app.matinee.publish.post.PostPicture;
import app.matinee.publish.post.PostRequest;
import app.matinee.publish.post.PublishFailed;
import app.matinee.publish.template.FilledTemplate;
import app.matinee.publish.template.NeutralText;
import app.matinee.publish.template.TemplateSource;
import app.matinee.publish.template.Templates;
import app.matinee.store.Transactions;
import app.matinee.text.Phrase;
import app.matinee.text.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes a post out of a journal and a template.
public final class Composer {

    private static final int CAST = 8;
    private static final int LONGEST_SLUG = 80;

    private final Transactions journal;
    private final PictureFolder pictures;
    private final Templates templates;
    private final Texts texts;
    private final Clock clock;

    public Composer(
            Transactions journal,
            PictureFolder pictures,
            Templates templates,
            Texts texts,
            Clock clock) {
        this.journal = journal;
        this.pictures = pictures;
        this.templates = templates;
        this.texts = texts;
        this.clock = clock;
    }

    public Post compose(PostRequest request) throws PublishFailed {
        TemplateSource template = templates.find(request.template());
        return compose(request, template, templates.text(template));
    }

    /// The same with a template's words as they are being edited.
    public Post compose(PostRequest request, TemplateSource template, String words)
            throws PublishFailed {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        Sources from =
                new SourceReader(journal, texts)
                        .read(request.subject(), template.name(), mayTellFacts(words), today);
        LocalDate date = date(from, today);
        PictureBook book = new PictureBook(pictures);
        Map<String, Object> data =
                new PostData(new Said(texts)).of(from, book, request.author(), date);
        NeutralText text = new FilledTemplate(templates, texts).of(template, words, data);
        InnerPictures inner = new InnerPictures();
        List<Part> parts = parts(text, book, inner);
        Head head = head(request, template, from, date, text, book, parts);
        Writing writing = from.writing();
        return new Post(head, parts, writing == null ? null : writing.id(), notes(book, inner));
    }

    /// Facts need the whole history of awards, which a preview should not read for nothing; they
    /// may also come in by another template.
    private static boolean mayTellFacts(String words) {
        return words.contains("facts")
                || words.contains("include")
                || words.contains("extends")
                || words.contains("import");
    }

    private static LocalDate date(Sources from, LocalDate today) {
        Writing writing = from.writing();
        PartialDate on = writing == null ? null : writing.publishedOn();
        return on == null ? today : on.end();
    }

    private static List<Part> parts(NeutralText text, PictureBook book, InnerPictures inner) {
        List<Part> parts = new ArrayList<>();
        for (PlacedBlock placed : text.body().blocks()) {
            Block block = placed.block();
            if (block instanceof Block.Paragraph(List<Inline> content) && content.size() == 1) {
                switch (content.getFirst()) {
                    case Inline.Picture picture when book.knows(picture.address()) ->
                            book.find(picture.address())
                                    .map(found -> new Part.Figure(worded(found, picture)))
                                    .ifPresent(parts::add);
                    case Inline.Picture picture when InnerPictures.isOurs(picture) ->
                            book.miss(picture.address());
                    case Inline.Link(var target, List<Inline> words) -> {
                        String title = OwnText.plain(List.of(new Block.Paragraph(words)));
                        Part.Video video = new Part.Video(target, title);
                        parts.add(
                                video.youTube().isEmpty()
                                        ? new Part.Text(inner.without(block))
                                        : video);
                    }
                    default -> parts.add(new Part.Text(inner.without(block)));
                }
            } else {
                parts.add(new Part.Text(inner.without(block)));
            }
        }
        return parts;
    }

    private static List<Phrase> notes(PictureBook book, InnerPictures inner) {
        return Stream.concat(book.missing().stream(), inner.told().stream()).toList();
    }

    /// Words beside a picture in a text go before those it has in the journal.
    private static PostPicture worded(PostPicture found, Inline.Picture written) {
        return new PostPicture(
                found.name(),
                found.file(),
                found.hash(),
                found.mediaType(),
                found.width(),
                found.height(),
                written.description().isEmpty() ? found.alt() : written.description(),
                written.caption().isEmpty()
                        ? found.caption()
                        : new MarkdownText().parse(written.caption()),
                found.credit(),
                found.licence(),
                found.source());
    }

    private Head head(
            PostRequest request,
            TemplateSource template,
            Sources from,
            LocalDate date,
            NeutralText text,
            PictureBook book,
            List<Part> parts) {
        String title = text.words(NeutralText.TITLE);
        return new Head(
                from.key(template.name()),
                title,
                text.words(NeutralText.TEASE),
                text.words(NeutralText.SUMMARY),
                slug(from, template, text, title),
                date,
                clock.instant(),
                request.author(),
                text.list(NeutralText.CATEGORIES),
                text.list(NeutralText.TAGS),
                featured(text, book, parts),
                text.words(NeutralText.KIND).equals(PostKind.REVIEW.code())
                        ? PostKind.REVIEW
                        : PostKind.ARTICLE,
                about(from));
    }

    /// A piece of writing keeps its name; its beginning alone is another post.
    private static String slug(
            Sources from, TemplateSource template, NeutralText text, String title) {
        Writing writing = from.writing();
        boolean whole = !template.name().equals(Templates.CAPSULE);
        String wished = writing == null || !whole ? "" : slug(writing.slug());
        if (!wished.isEmpty()) {
            return wished;
        }
        String named = slug(text.words(NeutralText.SLUG));
        String titled = named.isEmpty() ? slug(title) : named;
        return titled.isEmpty() ? "post-" + from.key("").substring(0, 8) : titled;
    }

    /// Plain letters, figures and hyphens: what every target and every file system takes.
    private static String slug(String words) {
        String plain =
                TextFold.fold(words.replaceAll("[-–—_/.:]+", " "))
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-+|-+$", "");
        return plain.length() <= LONGEST_SLUG
                ? plain
                : plain.substring(0, LONGEST_SLUG).replaceAll("-[^-]*$", "");
    }

    private static @Nullable PostPicture featured(
            NeutralText text, PictureBook book, List<Part> parts) {
        String address = text.words(NeutralText.PICTURE);
        Optional<PostPicture> named = address.isEmpty() ? Optional.empty() : book.find(address);
        return named.or(() ->
                        parts.stream()
                                .filter(Part.Figure.class::isInstance)
                                .map(part -> ((Part.Figure) part).picture())
                                .findFirst())
                .orElse(null);
    }

    private static List<AboutFilm> about(Sources from) {
        Film film = from.film();
        return film == null
                ? from.films().values().stream().map(Composer::about).toList()
                : List.of(about(film));
    }

    private static AboutFilm about(Film film) {
        return new AboutFilm(
                film.title(),
                film.facts().year(),
                film.directors(),
                FilmData.names(film, Credit.ACTOR).stream().limit(CAST).toList(),
                film.facts().genres(),
                film.facts().minutes(),
                film.externalId(ExternalId.IMDB),
                film.opinion().rating());
    }
}
