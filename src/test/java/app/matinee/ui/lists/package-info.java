/// Tests of the lists, by keys, over a real journal.
@NullMarked
package app.matinee.ui.lists;

import org.jspecify.annotations.NullMarked;
