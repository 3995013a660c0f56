/// Posts of a WordPress site, from the file that its own export writes (WXR 1.0 to 1.2, see
/// wordpress.org/documentation/article/tools-export-screen). No threads, no JavaFX.
@NullMarked
package app.matinee.transfer.wordpress;

import org.jspecify.annotations.NullMarked;
