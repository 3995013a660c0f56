/// Renders every screen to a picture; run by the Maven profile `screenshots`.
@NullMarked
package app.matinee.screenshots;

import org.jspecify.annotations.NullMarked;
