package app.matinee.ui.kit.poster;

/// The sixteen shapes a poster can carry beside its title.
public enum Form {
    RINGS,
    STEPS,
    SLICES,
    FALL,
    LEAF,
    WINDOW,
    HALVES,
    VEIL,
    BLOCKS,
    ARCHES,
    BEAM,
    DUNES,
    WAVES,
    GRID,
    SUN,
    CHEVRONS
}
