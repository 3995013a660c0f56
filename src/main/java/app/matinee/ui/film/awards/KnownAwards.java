package app.matinee.ui.film.awards;

import app.matinee.job.Jobs;
import app.matinee.library.Journal;
import app.matinee.model.AwardBody;
import app.matinee.model.Ceremony;
import app.matinee.model.PersonRef;
import app.matinee.model.PersonSuggestion;
import app.matinee.model.SearchKind;
import app.matinee.ui.kit.inplace.Suggestion;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the journal knows that a form about awards may complete; read beside the window.
final class KnownAwards {

    private static final int MOST = 8;

    private final Journal journal;
    private final Jobs jobs;
    private final Map<String, Set<Long>> offered = new HashMap<>();
    private final Map<String, Long> films = new HashMap<>();
    private List<AwardBody> bodies = List.of();
    private List<Ceremony> ceremonies = List.of();
    private List<String> categories = List.of();
    private Consumer<List<String>> whenCategories = _ -> {};
    private @Nullable AwardBody body;

    KnownAwards(Journal journal, Jobs jobs) {
        this.journal = journal;
        this.jobs = jobs;
    }

    /// Hears the category names of the body in use whenever they are read, the most used first.
    void whenCategories(Consumer<List<String>> handler) {
        whenCategories = handler;
        handler.accept(categories);
    }

    /// Reads the bodies, then says so.
    void loadBodies(Runnable then) {
        jobs.startQuietly(_ -> journal.awards().bodies())
                .onSuccess(found -> {
                    bodies = found;
                    then.run();
                });
    }

    /// Reads the ceremonies and categories of a body; one that is new has none.
    void use(@Nullable AwardBody chosen, Runnable then) {
        body = chosen;
        ceremonies = List.of();
        categories = List.of();
        if (chosen != null && chosen.id() != 0) {
            long id = chosen.id();
            jobs.startQuietly(_ -> journal.awards().ceremonies(id))
                    .onSuccess(found -> {
                        ceremonies = found;
                        then.run();
                    });
            jobs.startQuietly(_ -> journal.awards().categoryNames(id))
                    .onSuccess(found -> {
                        categories = found;
                        whenCategories.accept(found);
                    });
        }
    }

    /// Reads what is known of the body of a name, if it is another than the one in use.
    void useNamed(String name) {
        AwardBody found = body(name).orElse(null);
        if (found == null ? body != null : body == null || body.id() != found.id()) {
            use(found, () -> {});
        }
    }

    /// The body a name or short name means, if it is known.
    Optional<AwardBody> body(String name) {
        return bodies.stream()
                .filter(b ->
                        b.name().equalsIgnoreCase(name) || b.shortName().equalsIgnoreCase(name))
                .findFirst();
    }

    @Nullable AwardBody body() {
        return body;
    }

    /// The ceremony of the body in use that is called so, if it is known.
    Optional<Ceremony> ceremony(String name) {
        return ceremonies.stream().filter(c -> c.name().equalsIgnoreCase(name)).findFirst();
    }

    void suggestBodies(String typed, Consumer<List<Suggestion>> sink) {
        String low = typed.toLowerCase(Locale.ROOT);
        sink.accept(
                bodies.stream()
                        .filter(b -> has(b.name(), low) || has(b.shortName(), low))
                        .map(AwardBody::name)
                        .map(Suggestion::of)
                        .toList());
    }

    void suggestCeremonies(String typed, Consumer<List<Suggestion>> sink) {
        sink.accept(suggestions(having(ceremonies.stream().map(Ceremony::name), typed)));
    }

    void suggestCategories(String typed, Consumer<List<Suggestion>> sink) {
        sink.accept(suggestions(having(categories.stream(), typed)));
    }

    void suggestCompanies(String typed, Consumer<List<Suggestion>> sink) {
        jobs.startQuietly(_ -> journal.films().suggestCompanies(typed, MOST))
                .onSuccess(found -> sink.accept(suggestions(found)));
    }

    /// Completes one of several names, the film's own people first.
    void suggestNames(List<PersonRef> own, String typed, Consumer<List<Suggestion>> sink) {
        List<String> near = having(own.stream().map(PersonRef::name).distinct(), typed);
        jobs.startQuietly(_ -> journal.films().suggestPeople(typed, MOST))
                .onSuccess(found -> {
                    List<String> names = new ArrayList<>(near);
                    for (PersonSuggestion known : found) {
                        PersonRef person = known.person();
                        offered.computeIfAbsent(person.name(), _ -> new TreeSet<>())
                                .add(person.id());
                        names.add(person.name());
                    }
                    sink.accept(suggestions(names.stream().distinct().toList()));
                });
    }

    /// Completes one of several films.
    void suggestFilms(String typed, Consumer<List<Suggestion>> sink) {
        jobs.startQuietly(_ ->
                        journal.search().find(typed, EnumSet.of(SearchKind.FILM), MOST))
                .onSuccess(found -> {
                    List<Suggestion> offers =
                            found.stream()
                                    .map(f -> new Suggestion(bare(f.title()), f.detail(), f.id()))
                                    .toList();
                    offers.forEach(film -> films.put(film.text(), film.id()));
                    sink.accept(offers);
                });
    }

    /// A title among others between commas.
    static String bare(String title) {
        return title.replace(",", "");
    }

    /// The film of a title that was offered, the last one of several; empty where there was none.
    Optional<Long> filmOffered(String title) {
        return Optional.ofNullable(films.get(title));
    }

    /// The one person of a name that was offered; null where there was none or several, since a
    /// name alone tells nobody apart.
    @Nullable Long personOffered(String name) {
        Set<Long> ids = offered.getOrDefault(name, Set.of());
        return ids.size() == 1 ? ids.iterator().next() : null;
    }

    private static List<Suggestion> suggestions(List<String> words) {
        return words.stream().map(Suggestion::of).toList();
    }

    private static List<String> having(Stream<String> names, String typed) {
        String low = typed.strip().toLowerCase(Locale.ROOT);
        return names.filter(name -> has(name, low)).toList();
    }

    private static boolean has(String name, String low) {
        String folded = name.toLowerCase(Locale.ROOT);
        return folded.startsWith(low) || folded.contains(" " + low);
    }
}
