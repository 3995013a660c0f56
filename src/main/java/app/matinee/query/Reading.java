package app.matinee.query;

import java.util.List;

/// What became of a typed text.
///
/// @param query what was understood; words where nothing else was
/// @param pieces the parts that must all be met, with their places
/// @param doubts what was not understood
public record Reading(Query query, List<Piece> pieces, List<Doubt> doubts) {

    /// A part of the text.
    ///
    /// @param from where it begins, in characters
    /// @param to where it ends
    public record Piece(Query query, int from, int to) {}

    public Reading {
        pieces = List.copyOf(pieces);
        doubts = List.copyOf(doubts);
    }

    /// The text without one of its pieces.
    public static String without(String text, Piece piece) {
        String rest = text.substring(0, piece.from()) + text.substring(piece.to());
        return rest.strip().replaceAll(" {2,}", " ");
    }
}
