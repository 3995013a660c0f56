/// Which pieces the desk shows, and what is done with them; no nodes. FX thread only.
@NullMarked
package app.matinee.ui.desk.pieces;

import org.jspecify.annotations.NullMarked;
