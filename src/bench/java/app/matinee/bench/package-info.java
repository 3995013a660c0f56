/// Measures a journal of many films; run by the Maven profile `bench`, never by the tests.
@NullMarked
package app.matinee.bench;

import org.jspecify.annotations.NullMarked;
