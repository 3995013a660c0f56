/// Films as a table of chosen columns, in CSV and in JSON.
///
/// Both say the same under the same names ([FilmColumn]), and what they write can be read again as
/// a table. Uses `transfer.writing` and `transfer.table`; to be called in jobs.
@NullMarked
package app.matinee.transfer.filmtable;

import org.jspecify.annotations.NullMarked;
