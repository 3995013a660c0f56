/// The export of Trakt: JSON files in two layouts, told apart by what is in them and not by where
/// they lie. Times are instants, and become days where the owner lives.
@NullMarked
package app.matinee.transfer.trakt;

import org.jspecify.annotations.NullMarked;
