package app.matinee.ui.transfer;

import app.matinee.incoming.IncomingBatch;
import app.matinee.transfer.reading.ImportRequest;
import app.matinee.transfer.reading.Importer;

/// A file that was read: how, by whom, and what it brings.
record OpenedFile(ImportRequest request, Importer importer, IncomingBatch batch) {}
