/// What every reader of foreign files is and shares: recognising a format by content, decoding
/// text, refusing with the file, row and column.
///
/// A reader ([Importer]) turns a file, folder or zip into neutral data and never writes. Uses
/// `incoming`, `model`, `text` and `job`; to be called in jobs.
@NullMarked
package app.matinee.transfer.reading;

import org.jspecify.annotations.NullMarked;
