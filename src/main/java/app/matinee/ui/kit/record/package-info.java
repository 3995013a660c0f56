/// What a person or a film won, drawn: bars of wins and nominations, and the card of a person's
/// record. Uses the pure figures of `awards`; FX thread only.
@NullMarked
package app.matinee.ui.kit.record;

import org.jspecify.annotations.NullMarked;
