/// The first page: a starter journal, an empty one, or one that is there already.
///
/// Knows no journal; asks the [app.matinee.ui.kit.JournalDoor]. Belongs to the FX thread.
@NullMarked
package app.matinee.ui.welcome;

import org.jspecify.annotations.NullMarked;
