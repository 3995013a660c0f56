/// The picture folder of a journal, and pictures read, turned upright and scaled.
///
/// The only user of ImageIO and java.awt; may use `text`. Pictures are foreign files and taken to be
/// hostile: their size is read before their pixels, and nothing larger than the limits is decoded.
/// Everything here reads or writes files and belongs in jobs; all types may be used on any thread.
@NullMarked
package app.matinee.pictures;

import org.jspecify.annotations.NullMarked;
