/// The roll of people: who they are, counted, searched and sorted. Uses the mirror and `model`, no
/// nodes. The view-model belongs to the FX thread; the roll is made and asked in jobs.
@NullMarked
package app.matinee.ui.people.roll;

import org.jspecify.annotations.NullMarked;
