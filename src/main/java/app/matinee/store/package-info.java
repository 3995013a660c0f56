/// The journal on disk: one SQLite file with its migrations, change log, full-text index and
/// stores.
///
/// The only user of `java.sql` and Jdbi; may use `model`. A [Database] may be used from any thread:
/// writes wait for one another, reads run beside them. Nothing here touches the FX thread.
@NullMarked
package app.matinee.store;

import org.jspecify.annotations.NullMarked;
