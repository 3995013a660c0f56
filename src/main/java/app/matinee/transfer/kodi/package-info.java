/// What Kodi and the programs that prepare its library (tinyMediaManager, MediaElch) write beside
/// films: files named .nfo, or one of a whole library.
@NullMarked
package app.matinee.transfer.kodi;

import org.jspecify.annotations.NullMarked;
