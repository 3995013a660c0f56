/// Lines that a person or a phone writes down, one a viewing: "2026-03-01 Anora 4.5 rewatch
/// #cinema". Any thread.
@NullMarked
package app.matinee.transfer.inbox;

import org.jspecify.annotations.NullMarked;
