/// Ratings as IMDb exports them, which many programs take in.
@NullMarked
package app.matinee.transfer.imdbratings;

import org.jspecify.annotations.NullMarked;
