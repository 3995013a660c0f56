package app.matinee.ui.stats;

import app.matinee.model.FilmSummary;
import app.matinee.model.Writing;
import app.matinee.model.WritingKind;
import app.matinee.stats.Figures;
import app.matinee.stats.Seen;
import app.matinee.stats.Share;
import app.matinee.stats.Taste;
import app.matinee.stats.Times.Moment;
import app.matinee.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes figures down as the draft of a post: headings, sentences and lists, for its author to go
/// on from.
final class YearPost {

    private static final int NAMED = 5;

    private final StatsParts parts;
    private final StatsWords words;
    private final Texts texts;

    YearPost(StatsParts parts, StatsWords words) {
        this.parts = parts;
        this.words = words;
        this.texts = parts.texts();
    }

    /// A new piece, not stored yet.
    Writing of(Figures figures) {
        String title =
                figures.span().year() == null
                        ? texts.get("stats.post.title.all")
                        : texts.get("stats.post.title", words.span(figures));
        return Writing.of(WritingKind.FEATURE, null, title).withText(text(figures));
    }

    private String text(Figures figures) {
        List<String> blocks = new ArrayList<>();
        blocks.add(opening(figures));
        best(figures, blocks);
        most(figures, blocks);
        ends(figures, blocks);
        again(figures.seen(), blocks);
        prizes(figures, blocks);
        return String.join("\n\n", blocks) + "\n";
    }

    private String opening(Figures figures) {
        Seen seen = figures.seen();
        String first =
                figures.span().year() == null
                        ? texts.get(
                                "stats.post.opening.all",
                                seen.films().size(),
                                seen.viewings(),
                                seen.hours())
                        : texts.get(
                                "stats.post.opening",
                                words.span(figures),
                                seen.films().size(),
                                seen.viewings(),
                                seen.hours());
        String fresh =
                figures.span().year() == null
                        ? ""
                        : " " + texts.get("stats.post.fresh", seen.fresh().size());
        int longest = figures.times().streaks().longest();
        String streak = longest < 2 ? "" : " " + texts.get("stats.post.streak", longest);
        return first + fresh + streak;
    }

    private void best(Figures figures, List<String> blocks) {
        List<FilmSummary> films =
                figures.taste().best().stream().flatMap(id -> parts.film(id).stream()).toList();
        if (films.isEmpty()) {
            return;
        }
        blocks.add("## " + texts.get("stats.post.best"));
        blocks.add(
                IntStream.range(0, films.size())
                        .mapToObj(i -> i + 1 + ". " + line(films.get(i)))
                        .collect(Collectors.joining("\n")));
    }

    private String line(FilmSummary film) {
        String by =
                film.directors().isEmpty()
                        ? ""
                        : ", " + texts.get("stats.post.by", plain(film.directors()));
        return named(film) + by + ": " + words.rating(film);
    }

    private String named(FilmSummary film) {
        String year = film.year() == null ? "" : " (" + film.year() + ")";
        return "*" + plain(film.title()) + "*" + year;
    }

    private void most(Figures figures, List<String> blocks) {
        List<String> lines = new ArrayList<>();
        line("stats.directors", figures.most().directors(), lines);
        line("stats.actors", figures.most().actors(), lines);
        line("stats.writers", figures.most().writers(), lines);
        line("stats.genres", figures.most().genres(), lines);
        line("stats.countries", figures.most().countries(), lines);
        if (!lines.isEmpty()) {
            blocks.add("## " + texts.get("stats.post.most"));
            blocks.add(String.join("\n", lines));
        }
    }

    private void line(String key, List<Share> shares, List<String> lines) {
        if (!shares.isEmpty()) {
            String names =
                    shares.stream()
                            .limit(NAMED)
                            .map(share -> plain(share.name()) + " (" + share.films().size() + ")")
                            .collect(Collectors.joining(", "));
            lines.add("- **" + texts.get(key) + "**: " + names);
        }
    }

    private void ends(Figures figures, List<String> blocks) {
        Moment first = figures.times().first();
        Moment last = figures.times().last();
        if (first == null || last == null) {
            return;
        }
        parts.film(first.film())
                .ifPresent(one ->
                        parts.film(last.film())
                                .ifPresent(other -> {
                                    blocks.add("## " + texts.get("stats.ends"));
                                    blocks.add(
                                            texts.get(
                                                    "stats.post.ends",
                                                    named(one),
                                                    words.day(first.day()),
                                                    named(other),
                                                    words.day(last.day())));
                                }));
    }

    private void again(Seen seen, List<String> blocks) {
        String lines =
                seen.again().stream()
                        .limit(NAMED)
                        .flatMap(again ->
                                parts.film(again.film()).stream()
                                        .map(film ->
                                                "- "
                                                        + named(film)
                                                        + ": "
                                                        + texts.get("stats.times", again.times())))
                        .collect(Collectors.joining("\n"));
        if (!lines.isEmpty()) {
            blocks.add("## " + texts.get("stats.again"));
            blocks.add(lines);
        }
    }

    private void prizes(Figures figures, List<String> blocks) {
        Taste taste = figures.taste();
        if (taste.winners().films().isEmpty()) {
            return;
        }
        blocks.add("## " + texts.get("stats.prizes"));
        blocks.add(
                texts.get("stats.post.prizes", taste.winners().films().size())
                        + (Double.isNaN(taste.winners().mean())
                                        || Double.isNaN(taste.others().mean())
                                ? ""
                                : " "
                                        + texts.get(
                                                "stats.post.taste",
                                                words.stars(taste.winners().mean()),
                                                words.stars(taste.others().mean()))));
    }

    /// Names with what Markdown would take for its own.
    private static String plain(String words) {
        return words.replaceAll("([\\\\`*_\\[\\]<>])", "\\\\$1");
    }
}
