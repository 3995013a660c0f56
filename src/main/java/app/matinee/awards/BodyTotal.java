package app.matinee.awards;

import app.matinee.model.AwardBody;
import app.matinee.model.Honour;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What one body gave a film, or what several lists of the best did together.
///
/// @param bodies one body, or all those whose lists are counted together; never empty
public record BodyTotal(List<AwardBody> bodies, Tally tally) {

    public BodyTotal {
        bodies = List.copyOf(bodies);
    }

    /// Whether it counts the lists of several bodies.
    public boolean isPooled() {
        return bodies.size() > 1;
    }

    public boolean includes(AwardBody body) {
        return bodies.stream().anyMatch(b -> b.id() == body.id());
    }

    /// The totals of a film in the order its season met the bodies. Bodies that only named it on a
    /// list share one total, at the place of the first.
    ///
    /// @param honours in order of time
    public static List<BodyTotal> of(List<Honour> honours) {
        Map<Long, List<Honour>> byBody = new LinkedHashMap<>();
        for (Honour honour : honours) {
            byBody.computeIfAbsent(honour.body().id(), _ -> new ArrayList<>()).add(honour);
        }
        List<Honour> lists =
                byBody.values().stream()
                        .filter(of -> Tally.of(of).isListsOnly())
                        .flatMap(List::stream)
                        .toList();
        List<BodyTotal> totals = new ArrayList<>();
        boolean pooled = false;
        for (List<Honour> of : byBody.values()) {
            if (!Tally.of(of).isListsOnly()) {
                totals.add(total(of));
            } else if (!pooled) {
                totals.add(total(lists));
                pooled = true;
            }
        }
        return List.copyOf(totals);
    }

    private static BodyTotal total(List<Honour> honours) {
        return new BodyTotal(
                honours.stream().map(Honour::body).distinct().toList(), Tally.of(honours));
    }
}
