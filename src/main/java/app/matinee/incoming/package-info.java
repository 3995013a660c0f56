/// What a file brings, before anyone has decided anything: films, viewings, lists, writing and
/// awards as some other program knew them, each with its place in the file.
///
/// Readers in `transfer` make these records, `library.imports` compares them with the journal and
/// takes them in. Things point at one another by their index in the [IncomingBatch]. Uses `model`
/// and `text`; values only, safe on any thread.
@NullMarked
package app.matinee.incoming;

import org.jspecify.annotations.NullMarked;
