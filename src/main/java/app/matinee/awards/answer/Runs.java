package app.matinee.awards.answer;

import app.matinee.awards.history.AwardHistory;
import app.matinee.awards.history.CeremonyTime;
import app.matinee.awards.history.Coverage;
import app.matinee.awards.history.Prize;
import app.matinee.awards.question.Shared;
import app.matinee.awards.question.Trait;
import app.matinee.model.Ceremony;
import app.matinee.model.Honour;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Finds runs of winners of a prize with something in common. Where several won at one ceremony,
/// one of them that has it keeps the run; a ceremony that is not known ends it, one that gave no
/// such prize does not.
public final class Runs {

    private static final Comparator<Run> LONGEST =
            Comparator.comparingInt((Run run) -> -run.length())
                    .thenComparing(
                            run -> run.ceremonies().getLast(), CeremonyTime.ORDER.reversed());

    private final AwardHistory history;
    private final Prize prize;
    private final Coverage coverage;

    public Runs(AwardHistory history, Prize prize, Coverage coverage) {
        this.history = history;
        this.prize = prize;
        this.coverage = coverage;
    }

    /// All runs of two ceremonies or more, the longest first, of those the latest.
    public List<Run> of(Shared shared) {
        Map<Long, List<Honour>> winners =
                history.ofPrize(prize).stream()
                        .filter(Honour::won)
                        .collect(Collectors.groupingBy(h -> h.ceremony().id()));
        List<Run> done = new ArrayList<>();
        Map<Trait, Open> open = new HashMap<>();
        Ceremony before = null;
        for (Ceremony ceremony : coverage.known()) {
            if (before != null && !coverage.wholeBetween(before, ceremony)) {
                open.values().forEach(run -> done.add(run.closed(false)));
                open = new HashMap<>();
            }
            open =
                    next(
                            ceremony,
                            winners.getOrDefault(ceremony.id(), List.of()),
                            shared,
                            open,
                            done);
            before = ceremony;
        }
        boolean running = before != null && coverage.wholeBetween(before, null);
        open.values().forEach(run -> done.add(run.closed(running)));
        return done.stream().filter(run -> run.length() > 1).sorted(LONGEST).toList();
    }

    /// The runs after one more ceremony; those it does not go on are done.
    private Map<Trait, Open> next(
            Ceremony ceremony,
            List<Honour> winners,
            Shared shared,
            Map<Trait, Open> open,
            List<Run> done) {
        Traits traits = new Traits(history);
        Map<Trait, Open> next = new HashMap<>();
        for (Honour honour : winners) {
            for (Trait trait : traits.of(honour, shared)) {
                Open run = next.get(trait);
                if (run == null) {
                    run = Objects.requireNonNullElseGet(open.get(trait), () -> new Open(trait));
                    run.ceremonies.add(ceremony);
                    next.put(trait, run);
                }
                run.winners.add(honour);
            }
        }
        open.forEach((trait, run) -> {
            if (!next.containsKey(trait)) {
                done.add(run.closed(false));
            }
        });
        return next;
    }

    /// A run that may go on.
    private static final class Open {
        private final Trait trait;
        private final List<Ceremony> ceremonies = new ArrayList<>();
        private final List<Honour> winners = new ArrayList<>();

        Open(Trait trait) {
            this.trait = trait;
        }

        Run closed(boolean running) {
            return new Run(trait, ceremonies, winners, running);
        }
    }
}
