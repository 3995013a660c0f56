package app.matinee.library.imports;

import app.matinee.incoming.IncomingFilm;
import app.matinee.model.AlternativeTitle;
import app.matinee.model.ExternalId;
import app.matinee.model.TextFold;
import app.matinee.model.Titles;
import app.matinee.store.MatchStore;
import app.matinee.store.MatchStore.Titled;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The films of the journal that a batch may mean, by identifier and by folded title; read once.
final class FilmIndex {

    private final List<Collection<String>> titles = new ArrayList<>();
    private final Map<ExternalId, List<Long>> byId;
    private final Map<String, List<Titled>> byTitle;
    private final Map<String, Long> settled;

    FilmIndex(MatchStore store, Collection<IncomingFilm> films) {
        Set<ExternalId> ids = new HashSet<>();
        films.forEach(film -> ids.addAll(film.ids()));
        this.byId = store.filmsBy(ids);
        Set<String> all = new HashSet<>();
        for (IncomingFilm film : films) {
            Collection<String> folded = folded(film.film().titles());
            titles.add(folded);
            all.addAll(folded);
        }
        this.byTitle = store.filmsTitled(all);
        this.settled = store.settled();
    }

    /// The films that any of the identifiers belongs to.
    Set<Long> byIds(IncomingFilm film) {
        Set<Long> found = new LinkedHashSet<>();
        for (ExternalId id : film.ids()) {
            found.addAll(byId.getOrDefault(id, List.of()));
        }
        return found;
    }

    /// The folded titles of a film of the batch, by its index.
    Collection<String> titles(int film) {
        return titles.get(film);
    }

    /// The films that share a title with a film of the batch.
    List<Titled> byTitle(int film) {
        List<Titled> found = new ArrayList<>();
        for (String title : titles(film)) {
            for (Titled titled : byTitle.getOrDefault(title, List.of())) {
                if (found.stream().noneMatch(known -> known.film() == titled.film())) {
                    found.add(titled);
                }
            }
        }
        return found;
    }

    /// The film that the owner once said it is, 0 for none.
    long settled(IncomingFilm film) {
        return settled.isEmpty() ? 0 : settled.getOrDefault(clue(film), 0L);
    }

    /// How a film is remembered once it was settled: by its identifiers, else title and year.
    static String clue(IncomingFilm film) {
        if (!film.ids().isEmpty()) {
            ExternalId id = film.ids().getFirst();
            return id.scheme() + ":" + id.value();
        }
        return fold(film.title()) + "|" + film.film().facts().year();
    }

    /// Every title folded, the main one first; titles of signs alone as they are.
    private static Collection<String> folded(Titles titles) {
        boolean plain = titles.original().isEmpty() && titles.alternatives().isEmpty();
        if (plain && titles.title().indexOf('-') < 0 && !titles.title().isBlank()) {
            return List.of(fold(titles.title()));
        }
        Set<String> all = new LinkedHashSet<>();
        Stream.concat(
                        Stream.of(titles.title(), titles.original()),
                        titles.alternatives().stream().map(AlternativeTitle::title))
                .filter(title -> !title.isBlank())
                .forEach(title -> all.addAll(variants(title)));
        return all;
    }

    private static List<String> variants(String title) {
        String folded = fold(title);
        return title.indexOf('-') < 0 ? List.of(folded) : TextFold.variants(title);
    }

    private static String fold(String title) {
        String folded = TextFold.fold(title);
        return folded.isEmpty() ? title : folded;
    }
}
