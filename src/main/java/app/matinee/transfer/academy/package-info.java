/// The history of the Academy Awards as a table: the public data set `DLu/oscar_data` on GitHub
/// (`oscars.csv`, tab-separated in spite of its name, BSD-2), one row a nomination.
///
/// Reads into neutral data like every reader; see [app.matinee.transfer.reading].
@NullMarked
package app.matinee.transfer.academy;

import org.jspecify.annotations.NullMarked;
