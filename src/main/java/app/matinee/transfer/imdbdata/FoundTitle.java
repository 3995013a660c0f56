package app.matinee.transfer.imdbdata;

import app.matinee.model.FilmKind;
import app.matinee.model.TextFold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A title of IMDb that is a film of the journal, or may be one.
final class FoundTitle {

    private final int number;
    private final String type;
    private final String title;
    private final String original;
    private final @Nullable Integer year;
    private final @Nullable Integer minutes;
    private final List<String> genres;

    /// The numbers of people.
    private List<Integer> directors = List.of();

    private List<Integer> writers = List.of();
    private final List<Part> parts = new ArrayList<>();

    /// Someone's part in a film.
    ///
    /// @param ordering its place in the billing
    /// @param character "" for none
    record Part(int ordering, int person, String category, String character) {}

    private FoundTitle(TsvRow row) {
        this.number = row.key();
        this.type = row.get(1);
        this.title = row.get(2);
        this.original = row.get(3);
        this.year = row.number(5) > 0 ? row.number(5) : null;
        this.minutes = row.number(7) > 0 ? row.number(7) : null;
        String words = row.get(8);
        this.genres = words.isEmpty() ? List.of() : List.of(words.split(","));
    }

    /// @param row of title.basics
    static FoundTitle of(TsvRow row) {
        return new FoundTitle(row);
    }

    int number() {
        return number;
    }

    String id() {
        return "tt%07d".formatted(number);
    }

    String title() {
        return title;
    }

    String original() {
        return original;
    }

    @Nullable Integer year() {
        return year;
    }

    @Nullable Integer minutes() {
        return minutes;
    }

    /// In the order of the file, "Documentary" and "Short" aside, which are kinds.
    List<String> genres() {
        return genres.stream().filter(g -> !g.equals("Short") && !g.equals("Documentary")).toList();
    }

    boolean isCinema() {
        return type.equals("movie");
    }

    FilmKind kind() {
        return switch (type) {
            case "short", "tvShort" -> FilmKind.SHORT;
            case "tvMovie" -> FilmKind.TV_FILM;
            case "tvMiniSeries" -> FilmKind.MINISERIES;
            default -> genres.contains("Documentary") ? FilmKind.DOCUMENTARY : FilmKind.FEATURE;
        };
    }

    boolean isTitled(String folded) {
        return TextFold.fold(title).equals(folded) || TextFold.fold(original).equals(folded);
    }

    /// @param row of title.crew
    void crew(TsvRow row) {
        directors = people(row.get(1));
        writers = people(row.get(2));
    }

    /// @param row of title.principals
    void part(TsvRow row) {
        List<Integer> person = people(row.get(2));
        if (!person.isEmpty()) {
            parts.add(
                    new Part(row.number(1), person.getFirst(), row.get(3), character(row.get(5))));
        }
    }

    List<Integer> directors() {
        return directors;
    }

    List<Integer> writers() {
        return writers;
    }

    List<Part> parts() {
        return parts;
    }

    /// `["Ani","Anora"]` says that someone plays both.
    private static String character(String json) {
        if (!json.startsWith("[\"") || !json.endsWith("\"]")) {
            return "";
        }
        String inside = json.substring(2, json.length() - 2);
        return String.join(" / ", inside.split("\",\""))
                .replace("\\\"", "\"")
                .replace("\\\\", "\\");
    }

    private static List<Integer> people(String words) {
        return Arrays.stream(words.split(","))
                .filter(word -> word.matches("nm\\d{1,8}"))
                .map(word -> Integer.valueOf(word.substring(2)))
                .toList();
    }
}
