/// Tests of the place where what is missing is mended.
@NullMarked
package app.matinee.ui.care;

import org.jspecify.annotations.NullMarked;
