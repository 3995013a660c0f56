package app.matinee.ui.library.wall;

import java.util.function.IntSupplier;

/// Makes the tiles of a row.
@FunctionalInterface
interface TileMaker {

    /// @param index the place of the film the tile shows at the time of asking
    FilmTile make(IntSupplier index);
}
