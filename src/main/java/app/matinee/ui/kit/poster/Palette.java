package app.matinee.ui.kit.poster;

import java.util.Locale;

/// The twelve palettes of posters. Their colours live in the token sheet under [#styleClass()], which
/// also tints the heading of the film's page.
public enum Palette {
    VELVET,
    MOSS,
    COAL,
    SKY,
    PAPER,
    TEAL,
    NIGHT,
    AMBER,
    PLUM,
    ROSE,
    RUST,
    SLATE;

    /// The style class that sets `-p-ground`, `-p-ink`, `-p-one`, `-p-two` and `-p-clear`.
    public String styleClass() {
        return "poster-" + name().toLowerCase(Locale.ROOT);
    }
}
