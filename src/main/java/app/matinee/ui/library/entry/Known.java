package app.matinee.ui.library.entry;

import app.matinee.job.Jobs;
import app.matinee.model.FilmSummary;
import app.matinee.model.PersonSuggestion;
import app.matinee.model.TextFold;
import app.matinee.text.Texts;
import app.matinee.ui.kit.inplace.Suggestion;
import app.matinee.ui.mirror.Mirror;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the journal knows already and a field may complete.
public final class Known {

    private static final int MOST = 8;

    private final Mirror mirror;
    private final Jobs jobs;
    private final Texts texts;

    public Known(Mirror mirror, Jobs jobs, Texts texts) {
        this.mirror = mirror;
        this.jobs = jobs;
        this.texts = texts;
    }

    /// Films known only through awards, whose title begins with what is typed.
    void references(String typed, Consumer<List<Suggestion>> sink) {
        ask(films -> references(typed, films), sink);
    }

    private List<Suggestion> references(String typed, List<FilmSummary> films) {
        String start = TextFold.fold(typed);
        return films.stream()
                .filter(film -> film.flags().reference())
                .filter(film -> begins(film, start))
                .sorted(Comparator.comparing(FilmSummary::sortKey))
                .limit(MOST)
                .map(this::film)
                .toList();
    }

    /// Looks through all films in a job.
    private void ask(
            Function<List<FilmSummary>, List<Suggestion>> question,
            Consumer<List<Suggestion>> sink) {
        List<FilmSummary> films = List.copyOf(mirror.films().all());
        jobs.startQuietly(_ -> question.apply(films)).onSuccess(sink);
    }

    private static boolean begins(FilmSummary film, String start) {
        return film.folded().startsWith(start) || film.sortKey().startsWith(start);
    }

    private Suggestion film(FilmSummary film) {
        String detail = new FilmFactsLine(film.year(), film.directors()).words();
        return new Suggestion(film.title(), detail, film.id());
    }

    /// People, with what tells namesakes apart.
    void people(String typed, Consumer<List<Suggestion>> sink) {
        jobs.startQuietly(_ -> mirror.journal().films().suggestPeople(typed, MOST))
                .onSuccess(found -> sink.accept(found.stream().map(this::person).toList()));
    }

    private Suggestion person(PersonSuggestion known) {
        String detail =
                known.film() == null
                        ? ""
                        : texts.get("library.pop.credits", known.credits(), known.film());
        return new Suggestion(known.person().name(), detail, known.person().id());
    }

    /// Genres of other films, the most used first.
    public void genres(String typed, Consumer<List<Suggestion>> sink) {
        ask(films -> used(typed, films, FilmSummary::genres, Stream.empty()), sink);
    }

    /// Tags of other films, the most used first.
    public void tags(String typed, Consumer<List<Suggestion>> sink) {
        ask(films -> used(typed, films, FilmSummary::tags, Stream.empty()), sink);
    }

    /// Countries of other films first, then all there are.
    void countries(String typed, Consumer<List<Suggestion>> sink) {
        ask(films -> used(typed, films, FilmSummary::countries, countries()), sink);
    }

    private Stream<String> countries() {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> Locale.of("", code).getDisplayCountry(texts.locale()));
    }

    private static List<Suggestion> used(
            String typed,
            List<FilmSummary> films,
            Function<FilmSummary, List<String>> of,
            Stream<String> more) {
        Map<String, Integer> counts = new HashMap<>();
        for (FilmSummary film : films) {
            of.apply(film).forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        Stream<String> usual =
                counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .map(Map.Entry::getKey);
        String start = TextFold.fold(typed);
        return Stream.concat(usual, more)
                .filter(word -> TextFold.fold(word).startsWith(start))
                .distinct()
                .limit(MOST)
                .map(Suggestion::of)
                .toList();
    }
}
