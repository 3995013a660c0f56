/// The archive: a whole journal as one zip of JSON documents and pictures, as
/// docs/archive-format.md describes it field by field.
///
/// [ArchiveReader] opens one and checks it; the [Archive] is then poured, a chunk at a time, into
/// an [ArchiveSink], which `library` provides. [ArchiveWriter] writes one from a journal. The
/// classes whose names end in `Json` each know one document, both ways. The only user of Jackson
/// for archives. Nothing here is safe to share between threads.
@NullMarked
package app.matinee.transfer.archive;

import org.jspecify.annotations.NullMarked;
