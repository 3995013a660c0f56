package app.matinee.library.imports;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.IncomingCredit;
import app.matinee.incoming.IncomingFilm;
import app.matinee.incoming.IncomingNomination;
import app.matinee.incoming.IncomingNominee;
import app.matinee.incoming.IncomingPerson;
import app.matinee.model.ExternalId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How a batch spells the names behind identifiers, the first of each person or company: the most
/// frequent spelling is the name, the others are other names.
final class Spellings {

    private final Map<ExternalId, Map<String, Integer>> counts = new HashMap<>();
    private final Set<ExternalId> ids = new HashSet<>();

    Spellings(IncomingBatch batch) {
        for (IncomingFilm film : batch.films()) {
            for (IncomingCredit credit : film.credits()) {
                IncomingPerson person = credit.person();
                if (!person.ids().isEmpty()) {
                    count(person.ids(), person.name());
                }
            }
        }
        for (IncomingNomination nomination : batch.nominations()) {
            for (IncomingNominee nominee : nomination.nominees()) {
                if (!nominee.ids().isEmpty()) {
                    count(nominee.ids(), nominee.name());
                }
            }
        }
    }

    /// Every identifier of someone who is spelled.
    Set<ExternalId> ids() {
        return ids;
    }

    /// The spellings, the most frequent first and the earlier of two as frequent.
    List<String> of(ExternalId id) {
        List<Map.Entry<String, Integer>> all =
                new ArrayList<>(counts.getOrDefault(id, Map.of()).entrySet());
        all.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
        return all.stream().map(Map.Entry::getKey).toList();
    }

    private void count(List<ExternalId> all, String name) {
        ids.addAll(all);
        counts.computeIfAbsent(all.getFirst(), _ -> new LinkedHashMap<>(2))
                .merge(name, 1, Integer::sum);
    }
}
