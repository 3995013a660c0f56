package app.matinee.transfer.posts;

import app.matinee.incoming.IncomingFilm;
import app.matinee.incoming.IncomingWriting;
import app.matinee.incoming.Source;
import app.matinee.model.ExternalId;
import app.matinee.model.Film;
import app.matinee.model.FilmFacts;
import app.matinee.model.Shelves;
import app.matinee.model.TextFold;
import app.matinee.model.Titles;
import app.matinee.model.WritingKind;
import app.matinee.transfer.reading.GatheredFilms;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the film a post is about: as it is named beside the text, else in the title ("Review:
/// Anora (2024)"), else in the first lines where the tags name it too. A title without a year comes
/// as such and is a doubt wherever the journal has a film of it; a film is never guessed from bare
/// words.
public final class PostFilms {

    private static final int FIRST_LINES = 1_500;
    private static final Pattern NAME_AND_YEAR =
            Pattern.compile("^(.*\\S)\\s*\\(((?:18|19|20)\\d\\d)\\)");
    private static final Pattern IN_TEXT =
            Pattern.compile("[*_]{1,3}([^*_\\n]{1,120})[*_]{1,3},?\\s*\\(((?:18|19|20)\\d\\d)");
    private static final Pattern KIND_FIRST =
            Pattern.compile("^([^:–—|]{1,60}?)\\s*[:–—|]\\s+(.+)$");
    private static final Pattern KIND_LAST =
            Pattern.compile(
                    "^(.+?)\\s*(?:[:–—|-]\\s*)?(?:film |movie )?(?:review|kritik|critique)$",
                    Pattern.CASE_INSENSITIVE);

    private final GatheredFilms films;

    public PostFilms(GatheredFilms films) {
        this.films = films;
    }

    private record Named(String title, @Nullable Integer year) {}

    /// The index of the film in the batch, [IncomingWriting#NONE] where a post is about none.
    ///
    /// @param text Markdown
    public int of(Source source, PostHead head, String text) {
        return named(head, text)
                .map(named -> film(source, named, head.imdb()))
                .orElse(IncomingWriting.NONE);
    }

    private int film(Source source, Named named, String imdb) {
        boolean sure = named.year() != null || !imdb.isEmpty();
        Film film =
                Film.titled(named.title())
                        .withTitles(Titles.of(named.title()))
                        .withFacts(FilmFacts.NONE.withYear(named.year()))
                        .withShelves(Shelves.REFERENCE)
                        .withExternalIds(
                                imdb.isEmpty()
                                        ? List.of()
                                        : List.of(new ExternalId(ExternalId.IMDB, imdb)));
        int index = films.film(IncomingFilm.of(source, film));
        if (sure) {
            films.own(index);
        }
        return index;
    }

    private static Optional<Named> named(PostHead head, String text) {
        if (!head.film().isEmpty()) {
            Matcher both = NAME_AND_YEAR.matcher(head.film());
            return Optional.of(
                    both.find() && head.year() == null
                            ? new Named(bare(both.group(1)), Integer.valueOf(both.group(2)))
                            : new Named(bare(head.film()), head.year()));
        }
        return inTitle(head).or(() -> inText(head, text)).or(() -> withoutYear(head));
    }

    private static Optional<Named> inTitle(PostHead head) {
        Matcher both = NAME_AND_YEAR.matcher(head.title());
        if (!both.find()) {
            return Optional.empty();
        }
        String before = both.group(1);
        String name = tagged(before, head.tags()).orElseGet(() -> withoutKind(before));
        return Optional.of(new Named(bare(name), Integer.valueOf(both.group(2))));
    }

    /// The longest tag that a title ends with.
    private static Optional<String> tagged(String title, List<String> tags) {
        String folded = " " + TextFold.fold(title);
        return tags.stream()
                .filter(tag -> tag.length() > 1)
                .filter(tag -> folded.endsWith(" " + TextFold.fold(tag)))
                .max(Comparator.comparingInt(String::length));
    }

    /// "Review: Anora" and "Featured film of April: Anora" without what comes before the film.
    private static String withoutKind(String title) {
        Matcher first = KIND_FIRST.matcher(title);
        return first.matches() && PostKinds.named(first.group(1)).isPresent()
                ? first.group(2)
                : title;
    }

    private static Optional<Named> inText(PostHead head, String text) {
        String start = text.substring(0, Math.min(text.length(), FIRST_LINES));
        Matcher both = IN_TEXT.matcher(start);
        String title = " " + TextFold.fold(head.title()) + " ";
        while (both.find()) {
            String name = TextFold.fold(both.group(1));
            boolean known =
                    head.tags().stream().anyMatch(tag -> TextFold.fold(tag).equals(name))
                            || title.contains(" " + name + " ");
            if (!name.isEmpty() && known) {
                return Optional.of(new Named(bare(both.group(1)), Integer.valueOf(both.group(2))));
            }
        }
        return Optional.empty();
    }

    private static Optional<Named> withoutYear(PostHead head) {
        String title = head.title();
        WritingKind kind = PostKinds.named(title).orElse(null);
        if (kind != WritingKind.REVIEW && kind != WritingKind.CRITIQUE) {
            return Optional.empty();
        }
        String inside = withoutKind(title);
        if (!inside.equals(title)) {
            return Optional.of(new Named(bare(inside), null));
        }
        Matcher last = KIND_LAST.matcher(title);
        return last.matches() && !last.group(1).isBlank()
                ? Optional.of(new Named(bare(last.group(1)), null))
                : Optional.empty();
    }

    /// Without quotes, marks of Markdown and links of notes around it.
    private static String bare(String name) {
        String bare =
                name.strip()
                        .replaceAll("^\\[\\[|\\]\\]$", "")
                        .replaceAll("^[\\s“”\"‘’'*_«»]+|[\\s“”\"‘’'*_«»]+$", "");
        return bare.isEmpty() ? name.strip() : bare;
    }
}
