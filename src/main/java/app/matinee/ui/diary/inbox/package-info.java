/// Lines of text that become viewings. FX thread only.
@NullMarked
package app.matinee.ui.diary.inbox;

import org.jspecify.annotations.NullMarked;
