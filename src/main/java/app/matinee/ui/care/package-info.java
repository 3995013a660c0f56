/// The place “Care”: what is missing from films, viewings and drafts, to be worked through one
/// after the other by the keyboard.
///
/// Uses the kit and the mirror. Belongs to the FX thread; what is missing is gathered in jobs.
@NullMarked
package app.matinee.ui.care;

import org.jspecify.annotations.NullMarked;
