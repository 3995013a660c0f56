/// Reads the export that Letterboxd gives its members: a zip or folder of CSV files.
///
/// The facts of the format come from real exports. Two of them shape everything here: the address
/// in `diary.csv` and `reviews.csv` is that of the entry, the one in all other files that of the
/// film, so that a diary entry finds its film by title and year only; and reviews are HTML as it
/// was typed. Uses `incoming`, `markdown` and `transfer.reading`; reads, writes nothing.
@NullMarked
package app.matinee.transfer.letterboxd;

import org.jspecify.annotations.NullMarked;
