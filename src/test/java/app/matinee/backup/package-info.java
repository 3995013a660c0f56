/// Tests of `backup` over real SQLite files.
@NullMarked
package app.matinee.backup;

import org.jspecify.annotations.NullMarked;
