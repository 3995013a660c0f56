/// The starter journal: eighteen films with all there is to say of them, and beside them the
/// shipped history of awards.
///
/// No JavaFX; to be used in jobs. May use the verbs and the readers, which do not know each other.
@NullMarked
package app.matinee.starter;

import org.jspecify.annotations.NullMarked;
