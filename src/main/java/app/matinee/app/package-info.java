/// The composition root: start and stop, and the wiring that makes every object once, by hand.
///
/// May use everything; nothing may use it. Starts on the main thread and hands over to the FX
/// thread.
@NullMarked
package app.matinee.app;

import org.jspecify.annotations.NullMarked;
