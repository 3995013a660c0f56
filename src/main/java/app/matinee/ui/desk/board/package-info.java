/// All writing by its state: a column a state, a card a piece. FX thread only.
@NullMarked
package app.matinee.ui.desk.board;

import org.jspecify.annotations.NullMarked;
