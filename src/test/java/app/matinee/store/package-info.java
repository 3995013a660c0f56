/// Tests of `store` over real SQLite files.
@NullMarked
package app.matinee.store;

import org.jspecify.annotations.NullMarked;
