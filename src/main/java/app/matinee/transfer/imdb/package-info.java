/// Ratings, watchlist and lists as IMDb exports them: tables of three generations, told apart by
/// the names of their columns. Their reviews are in no export.
@NullMarked
package app.matinee.transfer.imdb;

import org.jspecify.annotations.NullMarked;
