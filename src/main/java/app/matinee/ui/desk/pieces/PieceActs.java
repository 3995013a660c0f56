package app.matinee.ui.desk.pieces;

import app.matinee.model.PartialDate;
import app.matinee.model.WritingSummary;
import org.jspecify.annotations.Nullable;

/// Where a piece leads to from a list or a calendar.
public interface PieceActs {

    /// Puts a piece on the workbench.
    void open(WritingSummary piece);

    /// Opens the page of the film it is about.
    void openFilm(long film);

    /// Asks what sort of piece to begin.
    ///
    /// @param planned the day it shall appear, null for none
    void begin(@Nullable PartialDate planned);

    /// Asks for the day it shall appear.
    void plan(WritingSummary piece);
}
