package app.matinee.library.imports;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.Outcome;
import app.matinee.text.Phrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the films of a batch are in the journal, for what hangs on them.
///
/// @param matches by index
record BatchFilms(IncomingBatch batch, List<Match> matches) {

    /// A film as something of the batch points at it, once it is clear.
    ///
    /// @param key the journal's key, 0 for one that is new
    /// @param fresh the index in the batch of one that is new, -1 for one that is known
    record Target(long key, int fresh) {}

    /// Null for a film that stays out.
    @Nullable Target target(int film) {
        return switch (matches.get(film)) {
            case Match.Known(long key) -> new Target(key, -1);
            case Match.Twin(int of) -> target(of);
            case Match.Fresh _ -> new Target(0, film);
            case Match.Doubtful _, Match.Out _ -> null;
        };
    }

    /// What becomes of something whose film stays out; null where it does not.
    @Nullable Verdict withoutFilm(int film) {
        return switch (matches.get(film)) {
            case Match.Doubtful _ ->
                    Verdict.of(
                            Outcome.DOUBTFUL, Phrase.of("import.reason.filmDoubtful", about(film)));
            case Match.Out _ ->
                    Verdict.of(
                            Outcome.SKIPPED, Phrase.of("import.reason.filmLeftOut", about(film)));
            case Match.Twin(int of) -> withoutFilm(of);
            default -> null;
        };
    }

    /// The film's title with its year.
    String about(int film) {
        var facts = batch.films().get(film).film();
        return facts.facts().year() == null
                ? facts.title()
                : facts.title() + " (" + facts.facts().year() + ")";
    }
}
