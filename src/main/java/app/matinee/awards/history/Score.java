package app.matinee.awards.history;

/// How much somebody won, see [Counting#score].
///
/// @param wins all wins, official or not, special awards included
/// @param special those of the wins that were not competed for: honorary, scientific, technical
/// @param nominations official nominations, those that were won included, special awards not
public record Score(int wins, int special, int nominations) {

    /// Wins that were competed for.
    public int competitive() {
        return wins - special;
    }
}
