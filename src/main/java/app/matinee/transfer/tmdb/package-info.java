/// Ratings, watchlist, favourites and lists of an account at TMDB, each a table of the same
/// columns.
@NullMarked
package app.matinee.transfer.tmdb;

import org.jspecify.annotations.NullMarked;
