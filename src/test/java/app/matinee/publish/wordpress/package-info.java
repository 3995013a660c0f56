/// Publishing on a site, over real HTTP.
@NullMarked
package app.matinee.publish.wordpress;

import org.jspecify.annotations.NullMarked;
