/// One piece over the whole width: what it is, its revisions, and the workbench. FX thread only.
@NullMarked
package app.matinee.ui.desk.piece;

import org.jspecify.annotations.NullMarked;
