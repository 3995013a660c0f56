package app.matinee.library.imports;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.Outcome;
import app.matinee.incoming.RecordKind;
import app.matinee.job.Progress;
import app.matinee.store.Session;
import app.matinee.text.Phrase;
import java.util.ArrayList;
import java.util.List;

/// A batch compared with the journal as it is now: what each record is and what it would add.
///
/// @param films verdicts on the films, by index; the others alike
/// @param journal those on what only another journal brings
record Comparison(
        IncomingBatch batch,
        Decisions decisions,
        Noting.Memory memory,
        BatchFilms targets,
        List<Verdict> films,
        List<Verdict> viewings,
        List<Verdict> lists,
        List<Verdict> writings,
        AwardComparison.Compared awards,
        JournalComparison.Compared journal) {

    static Comparison of(
            Session session, IncomingBatch batch, Decisions decisions, Progress progress) {
        Noting.Memory memory = new Noting.Memory(decisions, session.matches().kept());
        BatchFilms targets =
                new BatchFilms(batch, new Matching(session, batch, decisions).all(progress));
        List<Verdict> films =
                new FilmComparison(session, batch, memory).verdicts(targets.matches(), progress);
        progress.checkCancelled();
        List<Verdict> viewings =
                chosen(
                        RecordKind.VIEWING,
                        new ViewingComparison(session, batch, targets, memory).verdicts(),
                        decisions);
        progress.checkCancelled();
        List<Verdict> lists = new ListComparison(session, batch, targets, memory).verdicts();
        List<Verdict> writings =
                new WritingComparison(session, batch, targets, viewings, memory).verdicts();
        AwardComparison.Compared awards =
                new AwardComparison(new AwardIndex(session, batch), batch, targets, memory)
                        .compare();
        awards = awards.with(chosen(RecordKind.NOMINATION, awards.verdicts(), decisions));
        JournalComparison.Compared journal =
                new JournalComparison(session, batch, targets, awards, memory).compare();
        return new Comparison(
                batch,
                decisions,
                memory,
                targets,
                films,
                viewings,
                chosen(RecordKind.LIST, lists, decisions),
                chosen(RecordKind.WRITING, writings, decisions),
                awards,
                new JournalComparison.Compared(
                        chosen(RecordKind.PERSON, journal.people(), decisions),
                        chosen(RecordKind.PICK, journal.picks(), decisions),
                        chosen(RecordKind.QUESTION, journal.questions(), decisions),
                        chosen(RecordKind.VIEW, journal.views(), decisions),
                        chosen(RecordKind.FEATURE, journal.features(), decisions)));
    }

    /// The verdicts, but that what is left out by choice is.
    private static List<Verdict> chosen(
            RecordKind kind, List<Verdict> verdicts, Decisions decisions) {
        if (decisions.leftOut().stream().noneMatch(row -> row.kind() == kind)) {
            return verdicts;
        }
        List<Verdict> chosen = new ArrayList<>(verdicts);
        for (Decisions.Row row : decisions.leftOut()) {
            if (row.kind() == kind && row.index() < chosen.size()) {
                Phrase reason = Phrase.of("import.reason.leftOut");
                chosen.set(row.index(), Verdict.of(Outcome.SKIPPED, reason));
            }
        }
        return chosen;
    }
}
