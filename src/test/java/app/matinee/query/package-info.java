@NullMarked
package app.matinee.query;

import org.jspecify.annotations.NullMarked;
