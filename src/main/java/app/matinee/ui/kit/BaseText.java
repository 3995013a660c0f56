package app.matinee.ui.kit;

import javafx.scene.control.Label;

/// A label that is never seen; it knows the size of the base text where it stands, for what has to
/// be measured in it.
public final class BaseText extends Label {

    /// @param onChange runs when the size changes
    public BaseText(Runnable onChange) {
        setVisible(false);
        setManaged(false);
        fontProperty().subscribe((_, _) -> onChange.run());
    }

    /// In pixels, 14 at 100 %.
    public double size() {
        return getFont().getSize();
    }
}
