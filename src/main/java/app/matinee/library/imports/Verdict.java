package app.matinee.library.imports;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;

import app.matinee.incoming.Outcome;
import app.matinee.text.Phrase;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was found out about one record of a batch.
///
/// @param known the key of the journal's record that it is, 0 for none
record Verdict(
        Outcome outcome,
        long known,
        @Nullable Phrase reason,
        List<Fill> fills,
        List<Conflict> conflicts) {

    private static final Map<Outcome, Verdict> PLAIN =
            Stream.of(Outcome.values())
                    .collect(
                            toUnmodifiableMap(
                                    outcome -> outcome,
                                    outcome ->
                                            new Verdict(outcome, 0, null, List.of(), List.of())));

    static Verdict of(Outcome outcome) {
        return requireNonNull(PLAIN.get(outcome));
    }

    static Verdict of(Outcome outcome, Phrase reason) {
        return new Verdict(outcome, 0, reason, List.of(), List.of());
    }

    /// There already; merged where something is filled or the file's side taken.
    static Verdict there(long known, Noting noting) {
        boolean changes =
                !noting.fills().isEmpty() || noting.conflicts().stream().anyMatch(Conflict::taken);
        return new Verdict(
                changes ? Outcome.MERGED : Outcome.UNCHANGED,
                known,
                null,
                List.copyOf(noting.fills()),
                List.copyOf(noting.conflicts()));
    }

    boolean is(Outcome one) {
        return outcome == one;
    }
}
