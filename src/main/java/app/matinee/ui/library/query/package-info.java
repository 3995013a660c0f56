/// The query typed into the search field: its completion, and a word on what was not understood.
///
/// May use the choice, the kit and `query`. FX thread only.
@NullMarked
package app.matinee.ui.library.query;

import org.jspecify.annotations.NullMarked;
