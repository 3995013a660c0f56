/// Fills what is empty from the data files that IMDb offers for personal use (`title.basics.tsv.gz`
/// and its kin): tens of millions of rows, of which those of the journal's films are picked while
/// they stream by.
///
/// A row's key is looked at as bytes and almost every row ends there. Uses `incoming`, `store` to
/// know the journal's films, and `transfer.reading`; reads, writes nothing.
@NullMarked
package app.matinee.transfer.imdbdata;

import org.jspecify.annotations.NullMarked;
