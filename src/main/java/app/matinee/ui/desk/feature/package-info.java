/// The featured film of a month: its pieces and what is still to do, and the post they make. FX
/// thread only.
@NullMarked
package app.matinee.ui.desk.feature;

import org.jspecify.annotations.NullMarked;
