package app.matinee.library.imports;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.IncomingCeremony;
import app.matinee.incoming.IncomingNomination;
import app.matinee.incoming.Outcome;
import app.matinee.incoming.RecordKind;
import app.matinee.model.Category;
import app.matinee.model.Nomination;
import app.matinee.model.TextFold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds which ceremonies, categories and nominations of a batch the journal has.
final class AwardComparison {

    private final IncomingBatch batch;
    private final BatchFilms films;
    private final Noting.Memory memory;
    private final AwardIndex index;
    private final NominationMatching matching;

    AwardComparison(AwardIndex index, IncomingBatch batch, BatchFilms films, Noting.Memory memory) {
        this.index = index;
        this.batch = batch;
        this.films = films;
        this.memory = memory;
        this.matching = new NominationMatching(index, films);
    }

    /// What was found, by index.
    ///
    /// @param ceremonies the journal's of each, null for one that is new
    /// @param categories the key of each nomination's category, 0 for one that is new
    /// @param known the journal's nomination of each, null for one that is new
    record Compared(
            List<AwardIndex.@Nullable Known> ceremonies,
            List<Long> categories,
            List<@Nullable Nomination> known,
            List<Verdict> verdicts) {

        Compared with(List<Verdict> others) {
            return new Compared(ceremonies, categories, known, others);
        }
    }

    Compared compare() {
        List<AwardIndex.@Nullable Known> ceremonies = new ArrayList<>();
        for (IncomingCeremony ceremony : batch.ceremonies()) {
            ceremonies.add(index.ceremony(ceremony));
        }
        List<List<Integer>> byCeremony = new ArrayList<>();
        batch.ceremonies().forEach(_ -> byCeremony.add(new ArrayList<>()));
        for (int i = 0; i < batch.nominations().size(); i++) {
            byCeremony.get(batch.nominations().get(i).ceremony()).add(i);
        }
        int count = batch.nominations().size();
        Long[] categories = new Long[count];
        Nomination[] known = new Nomination[count];
        for (int i = 0; i < ceremonies.size(); i++) {
            AwardIndex.Known there = ceremonies.get(i);
            Map<String, Long> ofName =
                    there == null ? Map.of() : categories(there, byCeremony.get(i));
            Map<Long, List<Integer>> byCategory = new HashMap<>();
            for (int at : byCeremony.get(i)) {
                categories[at] = ofName.getOrDefault(category(at), 0L);
                byCategory.computeIfAbsent(categories[at], _ -> new ArrayList<>()).add(at);
            }
            if (there != null) {
                byCategory.remove(0L);
                byCategory.forEach((id, coming) ->
                        matching.match(
                                batch.nominations(),
                                coming,
                                there.given().getOrDefault(id, List.of()),
                                known));
            }
        }
        List<Verdict> verdicts = new ArrayList<>();
        List<@Nullable Nomination> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(known[i]);
            verdicts.add(verdict(i, known[i]));
        }
        return new Compared(ceremonies, List.of(categories), all, verdicts);
    }

    private Verdict verdict(int at, @Nullable Nomination known) {
        IncomingNomination coming = batch.nominations().get(at);
        for (IncomingNomination.OfFilm film : coming.films()) {
            Verdict out = films.withoutFilm(film.film());
            if (out != null) {
                return out;
            }
        }
        if (known == null) {
            return Verdict.of(Outcome.NEW);
        }
        Noting noting = noting(at, known);
        merge(known, coming, noting);
        return Verdict.there(known.id(), noting);
    }

    Noting noting(int at, Nomination known) {
        long film = known.films().isEmpty() ? 0 : known.films().getFirst().filmId();
        return new Noting(RecordKind.NOMINATION, at, film, memory);
    }

    /// The nomination with what the file adds to it, but for its nominees.
    static Nomination merge(Nomination mine, IncomingNomination theirs, Noting noting) {
        Nomination coming = theirs.nomination();
        var result = mine.result();
        if (coming.result() != result
                && noting.takes(ImportField.RESULT, result.code(), coming.result().code())) {
            result = coming.result();
        }
        if (lacksNominees(mine, theirs)) {
            noting.fill(ImportField.NOMINEES, theirs.nominees().size());
        }
        return new Nomination(
                mine.id(),
                mine.uuid(),
                mine.categoryId(),
                mine.films(),
                mine.nominees(),
                filled(ImportField.DETAIL, mine.detail(), coming.detail(), noting),
                result,
                mine.standing(),
                filled(ImportField.CITATION, mine.citation(), coming.citation(), noting),
                filled(ImportField.SOURCE, mine.source(), coming.source(), noting),
                filled(ImportField.NOTE, mine.note(), coming.note(), noting));
    }

    static boolean lacksNominees(Nomination mine, IncomingNomination theirs) {
        return mine.nominees().isEmpty() && !theirs.nominees().isEmpty();
    }

    private static String filled(ImportField field, String mine, String theirs, Noting noting) {
        if (!mine.isEmpty() || theirs.isEmpty()) {
            return mine;
        }
        noting.fill(field, theirs);
        return theirs;
    }

    /// The journal's categories for the file's: by name, then by canonical name those that no other
    /// of the file's has by name.
    private Map<String, Long> categories(AwardIndex.Known there, List<Integer> nominations) {
        Map<String, Long> found = new HashMap<>();
        Map<String, String> canonical = new HashMap<>();
        for (int at : nominations) {
            canonical.put(category(at), TextFold.fold(batch.nominations().get(at).canonical()));
        }
        Set<Long> taken = new HashSet<>();
        for (Category category : there.categories()) {
            String name = TextFold.fold(category.name());
            if (canonical.containsKey(name)) {
                found.put(name, category.id());
                taken.add(category.id());
            }
        }
        canonical.forEach((name, wanted) -> {
            if (!found.containsKey(name)) {
                for (Category category : there.categories()) {
                    if (!taken.contains(category.id())
                            && TextFold.fold(category.canonical()).equals(wanted)) {
                        found.put(name, category.id());
                        taken.add(category.id());
                        return;
                    }
                }
            }
        });
        return found;
    }

    /// How a nomination's category is told from the others of its ceremony.
    String category(int nomination) {
        return TextFold.fold(batch.nominations().get(nomination).category());
    }
}
