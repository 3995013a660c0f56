/// Tests of the place of the copies.
@NullMarked
package app.matinee.ui.copies;

import org.jspecify.annotations.NullMarked;
