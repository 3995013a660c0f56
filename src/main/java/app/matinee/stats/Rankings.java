package app.matinee.stats;

import java.util.List;

/// What there was most of, the most first: by different films, then by viewings, then by name. Each
/// is cut after [#MOST].
///
/// @param prizes of the films that were seen, by how many of them won it
public record Rankings(
        List<Share> directors,
        List<Share> actors,
        List<Share> writers,
        List<Share> genres,
        List<Share> countries,
        List<Share> decades,
        List<Share> prizes) {

    public static final int MOST = 50;
}
