/// Snapshots of a journal's database, how long they are kept, whole backups in one file, and the
/// way back from either.
///
/// Uses `store`, `model`, `job`, `text` and `settings`; knows no screen and no verb of the library,
/// so that it can work on a journal that is damaged or older than the program. Everything here
/// reads and writes files: to be used in jobs, from any thread.
@NullMarked
package app.matinee.backup;

import org.jspecify.annotations.NullMarked;
