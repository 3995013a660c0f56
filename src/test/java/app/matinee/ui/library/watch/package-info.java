/// Tests of the watchlist.
@NullMarked
package app.matinee.ui.library.watch;

import org.jspecify.annotations.NullMarked;
