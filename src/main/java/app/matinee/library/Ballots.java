package app.matinee.library;

import app.matinee.model.BallotPick;
import app.matinee.model.Done;
import app.matinee.model.Honour;
import app.matinee.model.PickKind;
import app.matinee.model.Result;
import app.matinee.store.Database;
import app.matinee.store.Session;
import app.matinee.store.StepLabel;
import java.util.List;

/// The verbs of a ballot: what the owner predicts, what they would let win, and what won on the
/// night.
public final class Ballots {

    private final Database database;

    Ballots(Database database) {
        this.database = database;
    }

    /// The owner's marks on a ceremony's ballot.
    public List<BallotPick> ofCeremony(long ceremony) {
        return database.read(s -> s.ballots().ofCeremony(ceremony));
    }

    /// Marks a nomination in its category, in the place of the one marked so before; the same mark
    /// again takes it off. Gives whether it is marked now.
    public Done<Boolean> mark(Honour honour, PickKind kind) {
        return database.write(
                StepLabel.of("step.ballot." + kind.code(), honour.category().name()),
                s -> {
                    long nomination = honour.nomination().id();
                    boolean marked =
                            s.ballots().ofCeremony(honour.ceremony().id()).stream()
                                    .anyMatch(pick ->
                                            pick.nominationId() == nomination
                                                    && pick.kind() == kind);
                    s.ballots().clear(nomination, kind);
                    if (!marked) {
                        s.ballots().insert(BallotPick.of(nomination, kind));
                    }
                    return !marked;
                });
    }

    /// Says what won a category: one nomination alone, so that a slip on the night is mended by the
    /// next key. A winner told again is none any more.
    public Done<Boolean> tellWinner(Honour honour) {
        return tell(honour, false);
    }

    /// Says that a nomination won beside those that won already: a tie.
    public Done<Boolean> tellTie(Honour honour) {
        return tell(honour, true);
    }

    private Done<Boolean> tell(Honour honour, boolean beside) {
        return database.write(
                StepLabel.of("step.ballot.winner", honour.category().name()),
                s -> {
                    boolean wins = !honour.won();
                    for (Honour other : s.nominations().ofCeremony(honour.ceremony().id())) {
                        boolean told = other.nomination().id() == honour.nomination().id();
                        boolean rival = !beside && other.category().id() == honour.category().id();
                        if (told) {
                            result(s, other, wins ? Result.WON : Result.NOMINATED);
                        } else if (wins && rival && other.won()) {
                            result(s, other, Result.NOMINATED);
                        }
                    }
                    return wins;
                });
    }

    private static void result(Session s, Honour honour, Result result) {
        s.nominations().update(honour.nomination().withResult(result));
    }
}
