/// Tests of the people.
@NullMarked
package app.matinee.ui.people;

import org.jspecify.annotations.NullMarked;
