package app.matinee.ui.desk.pieces;

import app.matinee.model.Coded;
import app.matinee.model.PartialDate;
import app.matinee.model.TextFold;
import app.matinee.model.WritingSummary;
import java.util.Comparator;

/// In which order the pieces of a state stand.
public enum PieceOrder implements Coded {
    /// By the day they appeared or shall appear, the latest first; then by the last change.
    DATE(
            Comparator.comparing(
                            WritingSummary::day,
                            Comparator.nullsLast(Comparator.<PartialDate>reverseOrder()))
                    .thenComparing(WritingSummary::changed, Comparator.reverseOrder())),
    /// By the title of the film, those about none last.
    FILM(
            Comparator.comparing((WritingSummary piece) -> piece.film().isEmpty())
                    .thenComparing(piece -> TextFold.fold(piece.film()))
                    .thenComparing(WritingSummary::changed, Comparator.reverseOrder())),
    KIND(
            Comparator.comparing(WritingSummary::kind)
                    .thenComparing(WritingSummary::changed, Comparator.reverseOrder()));

    private final Comparator<WritingSummary> comparator;

    PieceOrder(Comparator<WritingSummary> comparator) {
        this.comparator = comparator;
    }

    Comparator<WritingSummary> comparator() {
        return comparator;
    }
}
