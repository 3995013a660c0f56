package app.matinee.ui.kit;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/// What the shell hears from the screen it shows; implemented by the screen's controller.
///
/// The shell loads a screen when it is first gone to and keeps it until the journal is closed.
public interface Page {

    /// Runs each time the screen comes into view.
    ///
    /// @param place the key it was gone to by; one screen may stand at several places, as the
    ///     library does for the watchlist
    default void shown(String place) {}

    /// Its own commands: their keys work while the screen is in view, and the palette lists them.
    default List<ActionItem> actions() {
        return List.of();
    }

    /// What the status bar says at its left while the screen is in view; "" for nothing.
    default ObservableValue<String> statusProperty() {
        return new ReadOnlyStringWrapper("").getReadOnlyProperty();
    }
}
