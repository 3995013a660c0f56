/// Every command as a script would run it: over real files, with both streams caught.
@NullMarked
package app.matinee.cli;

import org.jspecify.annotations.NullMarked;
