/// The place “Owned”: the copies on the shelves, where each stands, in which edition, and who has
/// it; a barcode scanner finds one.
///
/// Uses the kit and the mirror. Belongs to the FX thread; copies are read in jobs.
@NullMarked
package app.matinee.ui.copies;

import org.jspecify.annotations.NullMarked;
