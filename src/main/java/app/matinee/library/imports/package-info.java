/// Taking files into the journal: a plan compares what a file brings with the journal, row by row;
/// applying it is one step, which can be taken back, days later too.
///
/// Nothing of the owner's is overwritten: what is empty is filled, what is new is added, and what
/// differs is shown and left as it is unless the owner takes it. Uses `incoming`, `store`, `model`,
/// `pictures`, `job` and `text`; to be called in jobs.
@NullMarked
package app.matinee.library.imports;

import org.jspecify.annotations.NullMarked;
