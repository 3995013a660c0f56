/// Awards of any body as a table of our own, as docs/awards-csv.md describes it: one row a
/// nomination, read and written.
@NullMarked
package app.matinee.transfer.awardscsv;

import org.jspecify.annotations.NullMarked;
