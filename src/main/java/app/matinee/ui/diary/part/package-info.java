/// What the parts of the diary share: its verbs, its words, posters, and viewings carried by the
/// mouse. FX thread only.
@NullMarked
package app.matinee.ui.diary.part;

import org.jspecify.annotations.NullMarked;
