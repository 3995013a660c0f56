package app.matinee.ui.film.details;

import app.matinee.job.Jobs;
import app.matinee.library.Journal;
import app.matinee.model.FilmSummary;
import app.matinee.model.PersonSuggestion;
import app.matinee.model.TextFold;
import app.matinee.text.Texts;
import app.matinee.ui.kit.inplace.Suggestion;
import app.matinee.ui.kit.inplace.SuggestionSource;
import app.matinee.ui.mirror.Mirror;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the journal knows already and a field may complete.
final class Known {

    private static final int MOST = 8;

    private final Mirror mirror;
    private final Journal journal;
    private final Jobs jobs;
    private final Texts texts;

    Known(Mirror mirror, Jobs jobs, Texts texts) {
        this.mirror = mirror;
        this.journal = mirror.journal();
        this.jobs = jobs;
        this.texts = texts;
    }

    /// People, with what tells namesakes apart.
    void people(String typed, Consumer<List<Suggestion>> sink) {
        jobs.startQuietly(_ -> journal.films().suggestPeople(typed, MOST))
                .onSuccess(found -> sink.accept(found.stream().map(this::person).toList()));
    }

    private Suggestion person(PersonSuggestion known) {
        String detail =
                known.film() == null
                        ? ""
                        : texts.get("details.person.in", known.film(), known.credits());
        return new Suggestion(known.person().name(), detail, known.person().id());
    }

    void companies(String typed, Consumer<List<Suggestion>> sink) {
        jobs.startQuietly(_ -> journal.films().suggestCompanies(typed, MOST))
                .onSuccess(found -> sink.accept(found.stream().map(Suggestion::of).toList()));
    }

    void tags(String typed, Consumer<List<Suggestion>> sink) {
        sink.accept(used(typed, FilmSummary::tags, Stream.empty()));
    }

    void genres(String typed, Consumer<List<Suggestion>> sink) {
        sink.accept(used(typed, FilmSummary::genres, Stream.empty()));
    }

    /// Countries of other films first, then all there are.
    void countries(String typed, Consumer<List<Suggestion>> sink) {
        Stream<String> all =
                Arrays.stream(Locale.getISOCountries())
                        .map(code -> Locale.of("", code).getDisplayCountry(texts.locale()));
        sink.accept(used(typed, FilmSummary::countries, all));
    }

    void languages(String typed, Consumer<List<Suggestion>> sink) {
        Stream<String> all =
                Arrays.stream(Locale.getISOLanguages())
                        .map(code -> Locale.of(code).getDisplayLanguage(texts.locale()));
        sink.accept(used(typed, _ -> List.of(), all));
    }

    /// A source over a few fixed words.
    static SuggestionSource words(List<String> words) {
        return (typed, sink) ->
                sink.accept(
                        words.stream().filter(w -> begins(w, typed)).map(Suggestion::of).toList());
    }

    private List<Suggestion> used(
            String typed, Function<FilmSummary, List<String>> of, Stream<String> more) {
        Map<String, Integer> counts = new HashMap<>();
        for (FilmSummary film : mirror.films().all()) {
            of.apply(film).forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        Stream<String> usual =
                counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .map(Map.Entry::getKey);
        return Stream.concat(usual, more)
                .filter(word -> begins(word, typed))
                .distinct()
                .limit(MOST)
                .map(Suggestion::of)
                .toList();
    }

    private static boolean begins(String word, String typed) {
        String folded = TextFold.fold(word);
        String start = TextFold.fold(typed);
        return folded.startsWith(start) || folded.contains(" " + start);
    }
}
