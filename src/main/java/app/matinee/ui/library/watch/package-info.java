/// The watchlist: why a film is on it, since when, how urgent it is, where it can be watched now;
/// and the answer to “What shall I watch?”, which is a pure function over these.
///
/// Uses the kit, the mirror and the library's view-model. Nodes belong to the FX thread.
@NullMarked
package app.matinee.ui.library.watch;

import org.jspecify.annotations.NullMarked;
