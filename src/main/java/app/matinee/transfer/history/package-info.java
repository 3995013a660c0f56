/// Award history that comes with the program: every winner of the Cannes Film Festival's top prize
/// and of the Academy Award for Best Picture, as tables of facts in the form of
/// docs/awards-csv.md.
@NullMarked
package app.matinee.transfer.history;

import org.jspecify.annotations.NullMarked;
