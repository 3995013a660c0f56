package app.matinee.ui.film.awards;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Something on the line of time that the keyboard can stand on.
interface Stop {

    /// What a stop stands for; it outlives the node, which a change may replace.
    sealed interface Key {
        record OfNomination(long id) implements Key {}

        record OfCeremony(long id) implements Key {}

        record OfRelease(long id) implements Key {}
    }

    Key key();

    Node node();

    /// Does what a key asks of this stop, and consumes the event if there is such a thing.
    void pressed(KeyEvent event);

    /// The stop a node is, null if it is none.
    static @Nullable Stop of(@Nullable Node node) {
        return node != null && node.getProperties().get(Stop.class) instanceof Stop stop
                ? stop
                : null;
    }

    /// Makes a node stand for this stop.
    default void settle() {
        Node node = node();
        node.getProperties().put(Stop.class, this);
        node.focusedProperty()
                .subscribe(_ -> node.pseudoClassStateChanged(PseudoClass.getPseudoClass("keyed"), false));
    }
}
