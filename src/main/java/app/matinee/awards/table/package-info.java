/// Tables of awards that someone pastes: read in whatever way they are written, their columns
/// understood, their rows made into results. Pure functions over text; any thread.
@NullMarked
package app.matinee.awards.table;

import org.jspecify.annotations.NullMarked;
