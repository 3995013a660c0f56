package app.matinee.library.imports;

import app.matinee.model.Film;
import app.matinee.model.Person;
import app.matinee.store.ImportStore;
import app.matinee.store.Session;
import app.matinee.store.StepReversal;
import app.matinee.text.Phrase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Turns an import round and names what stays.
final class TakingBack {

    private final Session session;
    private final List<Phrase> kept = new ArrayList<>();

    TakingBack(Session session) {
        this.session = session;
    }

    TakenBack run(ImportStore.Listed listed, Instant now) {
        long step = listed.step() == null ? 0 : listed.step();
        StepReversal.Reversed reversed = session.reversal().reverse(step);
        session.imports().takenBack(listed.id(), now);
        name(reversed.edited());
        return new TakenBack(reversed.removed(), reversed.restored(), kept);
    }

    private void name(Map<String, Set<Long>> edited) {
        for (long id : sorted(edited, "film")) {
            add("import.kept.film", session.films().find(id).map(Film::title));
        }
        for (long id : sorted(edited, "viewing")) {
            add(
                    "import.kept.viewing",
                    session.viewings()
                            .find(id)
                            .flatMap(v -> session.films().find(v.filmId()))
                            .map(Film::title));
        }
        for (long id : sorted(edited, "film_list")) {
            add("import.kept.list", session.lists().find(id).map(list -> list.name()));
        }
        for (long id : sorted(edited, "writing")) {
            add("import.kept.writing", session.writings().find(id).map(w -> w.title()));
        }
        for (long id : sorted(edited, "ceremony")) {
            add("import.kept.ceremony", session.awards().ceremony(id).map(c -> c.name()));
        }
        for (long id : sorted(edited, "person")) {
            add("import.kept.person", session.people().find(id).map(Person::name));
        }
    }

    private static List<Long> sorted(Map<String, Set<Long>> edited, String table) {
        return edited.getOrDefault(table, Set.of()).stream().sorted().toList();
    }

    private void add(String key, Optional<String> name) {
        name.ifPresent(known -> kept.add(Phrase.of(key, known)));
    }
}
