/// What every writer of foreign files is and shares: films read a portion at a time, and files that
/// are written aside and get their names only once all of them are whole.
///
/// Uses `model`, `store`, `text` and `job`; to be called in jobs.
@NullMarked
package app.matinee.transfer.writing;

import org.jspecify.annotations.NullMarked;
