package app.matinee.ui.film.details;

import java.util.function.BooleanSupplier;

/// Something the film does not have yet and the "Add" menu offers.
///
/// @param words what the menu calls it
/// @param missing whether to offer it now
/// @param begin shows its empty field and begins to edit
record Adding(String words, BooleanSupplier missing, Runnable begin) {}
