package app.matinee.library.imports;

import app.matinee.incoming.IncomingBatch;
import app.matinee.job.Progress;
import app.matinee.store.Session;
import java.util.List;

/// A batch compared with the journal as it is now: what each record is and what it would add.
///
/// @param films verdicts on the films, by index; the others alike
record Comparison(
        IncomingBatch batch,
        Decisions decisions,
        Noting.Memory memory,
        BatchFilms targets,
        List<Verdict> films,
        List<Verdict> viewings,
        List<Verdict> lists,
        List<Verdict> writings,
        AwardComparison.Compared awards) {

    static Comparison of(
            Session session, IncomingBatch batch, Decisions decisions, Progress progress) {
        Noting.Memory memory = new Noting.Memory(decisions, session.matches().kept());
        BatchFilms targets =
                new BatchFilms(batch, new Matching(session, batch, decisions).all(progress));
        List<Verdict> films =
                new FilmComparison(session, batch, memory).verdicts(targets.matches(), progress);
        progress.checkCancelled();
        List<Verdict> viewings = new ViewingComparison(session, batch, targets, memory).verdicts();
        progress.checkCancelled();
        return new Comparison(
                batch,
                decisions,
                memory,
                targets,
                films,
                viewings,
                new ListComparison(session, batch, targets, memory).verdicts(),
                new WritingComparison(session, batch, targets, viewings, memory).verdicts(),
                new AwardComparison(new AwardIndex(session, batch), batch, targets, memory)
                        .compare());
    }
}
