/// Tests of `library` over real SQLite files.
@NullMarked
package app.matinee.library;

import org.jspecify.annotations.NullMarked;
