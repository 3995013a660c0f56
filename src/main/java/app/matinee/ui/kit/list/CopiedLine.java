package app.matinee.ui.kit.list;

import app.matinee.model.FilmSummary;
import app.matinee.model.Rating;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A line of a list as it is copied: "Anora (2024) – Sean Baker, ★★★★½".
///
/// @param before what stands before the title: a date, a number; "" for nothing
/// @param directors names joined by ", "; "" for none
/// @param after what stands behind all else; "" for nothing
public record CopiedLine(
        String before,
        String title,
        @Nullable Integer year,
        String directors,
        @Nullable Rating rating,
        String after) {

    private static final String MARKS = "\\`*_[]<>#|";

    /// A line that is no film: a name, and what stands behind it.
    public static CopiedLine of(String title, String after) {
        return new CopiedLine("", title, null, "", null, after);
    }

    public static CopiedLine of(FilmSummary film) {
        return new CopiedLine("", film.title(), film.year(), film.directors(), film.rating(), "");
    }

    public CopiedLine withBefore(String words) {
        return new CopiedLine(words, title, year, directors, rating, after);
    }

    public CopiedLine withRating(@Nullable Rating newRating) {
        return new CopiedLine(before, title, year, directors, newRating, after);
    }

    public CopiedLine withAfter(String words) {
        return new CopiedLine(before, title, year, directors, rating, words);
    }

    /// Lines as plain text.
    public static String text(List<CopiedLine> lines) {
        return lines.stream().map(line -> line.write(line.title)).collect(lines());
    }

    /// Lines as a list in Markdown, titles in italics.
    public static String markdown(List<CopiedLine> lines) {
        return lines.stream()
                .map(line -> "- " + line.escaped().write('*' + escape(line.title) + '*'))
                .collect(lines());
    }

    private static Collector<CharSequence, ?, String> lines() {
        return Collectors.joining("\n", "", "\n");
    }

    private CopiedLine escaped() {
        return new CopiedLine(
                escape(before), title, year, escape(directors), rating, escape(after));
    }

    private String write(String shownTitle) {
        StringBuilder line = new StringBuilder();
        if (!before.isEmpty()) {
            line.append(before).append(' ');
        }
        line.append(shownTitle);
        if (year != null) {
            line.append(" (").append(year).append(')');
        }
        if (!directors.isEmpty()) {
            line.append(" – ").append(directors);
        }
        if (rating != null) {
            line.append(", ").append(stars(rating));
        }
        if (!after.isEmpty()) {
            line.append(rating == null && directors.isEmpty() ? " – " : ", ");
            line.append(after.replaceAll("\\s*\\R\\s*", " ").strip());
        }
        return line.toString();
    }

    /// Whole stars and a half: "★★★★½".
    public static String stars(Rating rating) {
        int halves = rating.halfStars();
        return "★".repeat(halves / 2) + (halves % 2 == 0 ? "" : "½");
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (MARKS.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }
}
