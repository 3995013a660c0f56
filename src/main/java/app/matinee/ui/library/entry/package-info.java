/// Adding films quickly: a sheet for one film after another, and lines pasted from elsewhere.
///
/// May use the kit, the mirror and `library`. FX thread only; writes go through the mirror.
@NullMarked
package app.matinee.ui.library.entry;

import org.jspecify.annotations.NullMarked;
