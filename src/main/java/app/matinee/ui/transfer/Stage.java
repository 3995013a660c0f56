package app.matinee.ui.transfer;

import app.matinee.library.imports.ImportPlan;
import app.matinee.library.imports.ImportReport;
import app.matinee.text.Phrase;
import org.jspecify.annotations.Nullable;

/// How far an import has come.
sealed interface Stage {

    /// No file is chosen.
    ///
    /// @param said why the last one was not taken, or what came of taking one back; null for
    ///   nothing
    record Waiting(@Nullable Phrase said) implements Stage {}

    /// A file is being read and compared.
    record Reading(String name) implements Stage {}

    /// The columns of a table are to be settled, which [ColumnsViewModel] holds.
    record Columns(String name) implements Stage {}

    /// The plan can be looked over.
    record Planned(OpenedFile file, ImportPlan plan) implements Stage {}

    /// The plan is being carried out.
    record Writing(Planned planned) implements Stage {}

    /// It is done.
    record Finished(ImportReport report) implements Stage {}
}
