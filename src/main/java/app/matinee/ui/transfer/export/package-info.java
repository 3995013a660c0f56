/// The sheet that writes films into files: as what, which films, with which columns, where to; then
/// what was written.
///
/// Uses `transfer` through `ui.mirror`'s journal; everything here runs on the FX thread, writing in
/// a job.
@NullMarked
package app.matinee.ui.transfer.export;

import org.jspecify.annotations.NullMarked;
