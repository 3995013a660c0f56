/// Reads any table of films, in separated text or JSON, by saying what each of its columns is.
///
/// A [TableFile] opens the file whatever its encoding, separator or nesting; [TableLook] finds its
/// columns and what is in them; [Guessing] says what they may mean; a [Mapping] is what the owner
/// settled on, and [MappedReading] makes films of the rows. Uses `incoming`, `markdown` and
/// `transfer.reading`; reads, writes nothing.
@NullMarked
package app.matinee.transfer.mapping;

import org.jspecify.annotations.NullMarked;
