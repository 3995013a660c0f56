package app.matinee.model;

/// How many viewings a film has and what it won.
///
/// @param wins nominations won, official or not
/// @param nominations official nominations, those that were won included
/// @param namings places on unranked lists of the best
public record FilmCounts(int viewings, int wins, int nominations, int namings) {

    public static final FilmCounts NONE = new FilmCounts(0, 0, 0, 0);

    /// Nominations that were not won, which is what the silver ring counts.
    public int unwon() {
        return Math.max(0, nominations - wins);
    }
}
