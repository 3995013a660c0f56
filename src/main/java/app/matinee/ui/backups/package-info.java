/// The backups of the journal: its snapshots, a look inside each, restoring, whole backups in one
/// file.
///
/// Uses the kit, the mirror and the services of `backup`. Belongs to the FX thread; files are read
/// and written in jobs.
@NullMarked
package app.matinee.ui.backups;

import org.jspecify.annotations.NullMarked;
