package app.matinee.ui.kit.writing;

import app.matinee.job.Jobs;
import app.matinee.library.FilmDossier;
import app.matinee.library.Journal;
import app.matinee.model.SearchHit;
import app.matinee.model.SearchKind;
import app.matinee.model.TextFold;
import app.matinee.spelling.Speller;
import app.matinee.ui.kit.Debounce;
import app.matinee.ui.kit.LiveSettings;
import app.matinee.ui.kit.editor.Proof;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Checks the spelling of lines beside the typing: a line is looked up once, in a job, and its
/// result kept under its words. Names of the journal are no mistakes.
public final class SpellProof implements Proof {

    private static final Duration AFTER = Duration.millis(350);

    /// So many lines are drawn anew in one go without a key being held up.
    private static final int AT_ONCE = 12;

    private static final int MOST_KEPT = 20_000;
    private static final int NAMES = 30;
    private static final Set<SearchKind> NAMED = Set.of(SearchKind.PERSON, SearchKind.FILM);

    private final Jobs jobs;
    private final Speller speller;
    private final Journal journal;
    private final LiveSettings settings;
    private final Map<String, List<Misspelt>> known = new LinkedHashMap<>();
    private final Set<String> wanted = new LinkedHashSet<>();
    private final Debounce checking = new Debounce(AFTER, this::check);
    private final List<Consumer<Set<String>>> listeners = new ArrayList<>();
    private boolean busy;
    private boolean resting;
    private Set<String> characters = Set.of();

    /// Counts the languages and lessons, so that results of before are not kept.
    private long age;

    /// @param film the film that is written about, whose characters have names too; null for none
    public SpellProof(
            Jobs jobs,
            Speller speller,
            Journal journal,
            LiveSettings settings,
            ObservableValue<@Nullable FilmDossier> film) {
        this.jobs = jobs;
        this.speller = speller;
        this.journal = journal;
        this.settings = settings;
        film.subscribe(this::cast);
        settings.property().map(s -> s.spelling()).subscribe((_, _) -> anew());
    }

    @Override
    public List<Misspelt> of(String line) {
        List<Misspelt> found = known.get(line);
        if (found == null && !language().isEmpty()) {
            wanted.add(line);
            resting = false;
            checking.call();
        }
        return found == null ? List.of() : found;
    }

    @Override
    public void suggest(String word, Consumer<List<String>> then) {
        String language = language();
        jobs.startQuietly(_ -> speller.suggest(language, word)).onSuccess(then);
    }

    @Override
    public void learn(String word) {
        jobs.<@Nullable Void>startInOrder(
                        "writing.spelling.learning",
                        _ -> {
                            speller.learn(word);
                            return null;
                        })
                .onSuccess(_ -> anew());
    }

    @Override
    public void onNews(Consumer<Set<String>> listener) {
        listeners.add(listener);
    }

    /// Begins no more until a line is asked for: for every exit.
    public void rest() {
        resting = true;
        checking.cancel();
    }

    private String language() {
        return settings.get().spelling();
    }

    private void cast(@Nullable FilmDossier film) {
        Set<String> now =
                film == null
                        ? Set.of()
                        : film.film().credits().stream()
                                .flatMap(credit -> words(credit.character()))
                                .collect(Collectors.toSet());
        if (!now.equals(characters)) {
            characters = now;
            anew();
        }
    }

    private static Stream<String> words(String name) {
        return Arrays.stream(TextFold.fold(name).split(" ", -1));
    }

    private void anew() {
        age++;
        known.clear();
        wanted.clear();
        tell(Set.of());
    }

    private void check() {
        if (busy || resting || wanted.isEmpty()) {
            return;
        }
        busy = true;
        long begun = age;
        List<String> lines = wanted.stream().limit(AT_ONCE).toList();
        wanted.removeAll(Set.copyOf(lines));
        String language = language();
        Set<String> named = characters;
        jobs.startQuietly(_ -> check(language, lines, named))
                .onSuccess(found -> {
                    if (begun == age) {
                        keep(found);
                    }
                })
                .onEnd(() -> {
                    busy = false;
                    check();
                });
    }

    private Map<String, List<Misspelt>> check(
            String language, List<String> lines, Set<String> named) {
        Map<String, List<Misspelt>> found = new HashMap<>();
        for (String line : lines) {
            found.put(
                    line,
                    speller
                            .check(
                                    language,
                                    line,
                                    word -> named.contains(TextFold.fold(word)) || isName(word))
                            .stream()
                            .map(word -> new Misspelt(word.from(), word.word()))
                            .toList());
        }
        return found;
    }

    /// Whether a film or a person of the journal is called so. Runs in a job.
    private boolean isName(String word) {
        if (!Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        String folded = TextFold.fold(word);
        return journal.search().find(word, NAMED, NAMES).stream()
                .map(SearchHit::title)
                .flatMap(SpellProof::words)
                .anyMatch(folded::equals);
    }

    private void keep(Map<String, List<Misspelt>> found) {
        if (known.size() > MOST_KEPT) {
            known.clear();
        }
        known.putAll(found);
        Set<String> told = new LinkedHashSet<>();
        found.forEach((line, words) -> {
            if (!words.isEmpty()) {
                told.add(line);
            }
        });
        if (!told.isEmpty()) {
            tell(told);
        }
    }

    private void tell(Set<String> lines) {
        listeners.forEach(listener -> listener.accept(lines));
    }
}
