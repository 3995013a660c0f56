/// Posts made of real journals and written for every target.
@NullMarked
package app.matinee.publish;

import org.jspecify.annotations.NullMarked;
