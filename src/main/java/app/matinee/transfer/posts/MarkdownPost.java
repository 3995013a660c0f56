package app.matinee.transfer.posts;

import app.matinee.model.PartialDate;
import app.matinee.model.Uuid7;
import app.matinee.model.Writing;
import app.matinee.model.WritingState;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A post in Markdown: what its fields and its place say of it, and its text as it is written
/// there.
///
/// @param address where it stands on the web, "" where that is not said
/// @param slug its name in addresses
/// @param picture the address of the one that stands for it, "" for none
record MarkdownPost(
        PostHead head,
        WritingState state,
        @Nullable PartialDate date,
        String address,
        String slug,
        boolean spoilers,
        String picture,
        String text) {

    private static final Pattern DATED = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})[-_ ](.+)$");
    private static final Pattern HEADING = Pattern.compile("^\\s*#\\s+(.+?)\\s*#*\\s*(?:\\n|$)");
    private static final Pattern DAY =
            Pattern.compile("^(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?(?!\\d)");
    private static final Pattern IMDB = Pattern.compile("tt\\d{7,10}");

    /// @param entry its path in what is read
    static MarkdownPost of(String entry, String file) {
        FrontMatter matter = FrontMatter.of(file);
        Fields fields = matter.fields();
        String name = name(entry);
        Matcher dated = DATED.matcher(name);
        boolean withDate = dated.matches();
        String stem = withDate ? dated.group(2) : name;
        String text = matter.text();
        String title = fields.words("title");
        if (title.isEmpty()) {
            Matcher heading = HEADING.matcher(text);
            if (heading.find()) {
                title = heading.group(1);
                text = text.substring(heading.end());
            }
        }
        List<String> aliases = fields.list("aliases", "alias");
        if (title.isEmpty()) {
            title = aliases.size() == 1 ? aliases.getFirst() : spoken(stem);
        }
        PartialDate date =
                day(fields.words("date", "publishdate", "pubdate", "published", "created", "datum"))
                        .or(() -> withDate ? day(dated.group(1)) : Optional.empty())
                        .orElse(null);
        return new MarkdownPost(
                head(fields, title),
                state(fields, entry),
                date,
                address(fields),
                slug(fields, stem),
                fields.truth("spoilers").or(() -> fields.truth("spoiler")).orElse(false),
                picture(fields),
                text);
    }

    /// @param read its text as the journal writes it
    Writing writing(String read, boolean aboutFilm) {
        boolean published = state == WritingState.PUBLISHED;
        return new Writing(
                0,
                Uuid7.next(),
                PostKinds.of(head, aboutFilm),
                null,
                null,
                null,
                head.title(),
                read,
                state,
                slug,
                spoilers,
                head.tags(),
                published ? null : date,
                published ? date : null,
                published ? address : "");
    }

    private static PostHead head(Fields fields, String title) {
        boolean movie = fields.words("type").equalsIgnoreCase("movie");
        String film =
                fields.words(
                        "film", "movie", "film_title", "movie_title", "filmtitle", "movietitle");
        String named = film.isEmpty() && movie ? fields.words("englishtitle", "title") : film;
        String year = fields.words("year", "film_year", "movie_year", "filmyear");
        Matcher imdb =
                IMDB.matcher(fields.words("imdb", "imdb_id", "imdbid") + " " + fields.words("url"));
        return new PostHead(
                title,
                named,
                !named.isEmpty() && year.matches("(?:18|19|20)\\d\\d")
                        ? Integer.valueOf(year)
                        : null,
                !named.isEmpty() && imdb.find() ? imdb.group() : "",
                fields.list("tags", "tag", "keywords"),
                fields.list("kind", "categories", "category", "type"));
    }

    private static WritingState state(Fields fields, String entry) {
        boolean draft =
                fields.truth("draft").orElse(false)
                        || !fields.truth("published").orElse(true)
                        || !fields.truth("publish").orElse(true)
                        || entry.matches("(?:^|.*/)_?drafts/.*");
        return draft ? WritingState.DRAFT : WritingState.PUBLISHED;
    }

    private static String address(Fields fields) {
        String address =
                fields.words(
                        "canonicalurl", "canonical_url", "canonical", "permalink", "link", "url");
        boolean ofFilm = address.matches("(?i)https?://[^/]*(?:imdb|themoviedb|letterboxd)\\..*");
        return address.matches("(?i)https?://\\S+") && !ofFilm ? address : "";
    }

    private static String picture(Fields fields) {
        List<String> images = fields.list("images");
        String one =
                fields.words(
                        "image",
                        "featured_image",
                        "featuredimage",
                        "cover",
                        "cover.image",
                        "image.path",
                        "thumbnail",
                        "banner");
        return one.isEmpty() && !images.isEmpty() ? images.getFirst() : one;
    }

    private static String slug(Fields fields, String stem) {
        String said = fields.words("slug");
        String bare = said.isEmpty() ? stem : said;
        boolean isSlug = bare.matches("[\\p{Ll}\\p{Lo}\\p{N}]+(?:[-_][\\p{Ll}\\p{Lo}\\p{N}]+)*");
        return isSlug ? bare : "";
    }

    /// The name of a file without its ending, of an `index.md` that of its folder.
    private static String name(String entry) {
        String[] parts = entry.split("/");
        String name = parts[parts.length - 1].replaceFirst("\\.\\w+$", "");
        return name.equals("index") && parts.length > 1 ? parts[parts.length - 2] : name;
    }

    /// "the-sober-witness" as "The sober witness".
    private static String spoken(String stem) {
        if (!stem.matches("[a-z0-9]+(?:[-_][a-z0-9]+)+")) {
            return stem;
        }
        String words = stem.replaceAll("[-_]+", " ");
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// The day that a date with or without a time begins with.
    static Optional<PartialDate> day(String words) {
        Matcher day = DAY.matcher(words.strip());
        if (!day.find()) {
            return Optional.empty();
        }
        StringBuilder iso = new StringBuilder(day.group(1));
        for (int i = 2; i <= 3 && day.group(i) != null; i++) {
            iso.append('-').append("0".repeat(2 - day.group(i).length())).append(day.group(i));
        }
        return PartialDate.parse(iso.toString());
    }
}
