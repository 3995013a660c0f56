/// Journals coming in and going out, one package a format.
///
/// A format reads into neutral data and never writes to a journal itself: `library` does, in one
/// transaction. Uses `model`, `store`, `text` and `job`; no JavaFX. Everything here runs in jobs.
@NullMarked
package app.matinee.transfer;

import org.jspecify.annotations.NullMarked;
