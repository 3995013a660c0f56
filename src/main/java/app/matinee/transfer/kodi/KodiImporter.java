package app.matinee.transfer.kodi;

import app.matinee.incoming.IncomingBatch;
import app.matinee.job.Progress;
import app.matinee.transfer.reading.Bundle;
import app.matinee.transfer.reading.FirstLook;
import app.matinee.transfer.reading.ImportOption;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.ImportRequest;
import app.matinee.transfer.reading.Importer;
import java.util.List;
import java.util.Locale;

/// Reads one .nfo, a folder or a zip of them, or the file that Kodi exports of its library.
public final class KodiImporter implements Importer {

    /// A film with such a file is owned.
    static final String OWNED = "owned";

    @Override
    public String format() {
        return "kodi";
    }

    @Override
    public boolean recognises(FirstLook look) {
        if (look.shape() == FirstLook.Shape.FILE) {
            return look.start().contains("<movie>")
                    || look.start().contains("<movie ")
                    || look.start().contains("<videodb")
                    || (isNfo(look.path().toString()) && !look.start().contains("<tellico"));
        }
        return look.entries().stream().anyMatch(KodiImporter::isNfo);
    }

    static boolean isNfo(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".nfo");
    }

    @Override
    public List<ImportOption> options() {
        return List.of(new ImportOption(OWNED, true));
    }

    @Override
    public IncomingBatch read(ImportRequest request, Progress progress) throws ImportRefused {
        try (Bundle bundle = Bundle.open(request.path())) {
            return new KodiReading(bundle, request, progress).read(format());
        }
    }
}
