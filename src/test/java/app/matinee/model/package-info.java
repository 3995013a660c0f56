/// Tests of value types: dates, ratings, folded text.
@NullMarked
package app.matinee.model;

import org.jspecify.annotations.NullMarked;
