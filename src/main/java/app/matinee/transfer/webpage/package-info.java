/// The library as one web page that needs nothing beside it: no script, no other file.
///
/// Uses `transfer.writing`, `pictures` for small posters and `text` for its words; to be called in
/// jobs.
@NullMarked
package app.matinee.transfer.webpage;

import org.jspecify.annotations.NullMarked;
