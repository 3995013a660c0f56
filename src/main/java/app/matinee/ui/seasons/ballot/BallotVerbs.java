package app.matinee.ui.seasons.ballot;

import app.matinee.awards.season.SeasonLine;
import app.matinee.library.Ballots;
import app.matinee.model.PickKind;
import app.matinee.ui.mirror.Mirror;
import java.util.function.Consumer;

/// What is done to a ballot, each a step that undo takes back.
record BallotVerbs(Mirror mirror) {

    void predict(SeasonLine line) {
        mirror.write(() -> ballots().mark(line.honour(), PickKind.PREDICTION));
    }

    void favour(SeasonLine line) {
        mirror.write(() -> ballots().mark(line.honour(), PickKind.FAVOURITE));
    }

    /// Says that a nominee won.
    ///
    /// @param beside whether beside another one: a tie
    /// @param after gets whether it is a winner now
    void tell(SeasonLine line, boolean beside, Consumer<Boolean> after) {
        mirror.write(
                () ->
                        beside
                                ? ballots().tellTie(line.honour())
                                : ballots().tellWinner(line.honour()),
                after);
    }

    private Ballots ballots() {
        return mirror.journal().ballots();
    }
}
