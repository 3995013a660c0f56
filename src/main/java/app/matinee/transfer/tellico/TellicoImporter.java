package app.matinee.transfer.tellico;

import app.matinee.incoming.IncomingBatch;
import app.matinee.job.Progress;
import app.matinee.text.Phrase;
import app.matinee.transfer.reading.Bundle;
import app.matinee.transfer.reading.FirstLook;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.ImportRequest;
import app.matinee.transfer.reading.Importer;
import java.util.Optional;

/// Reads a collection of videos, as Tellico saves it (a zip named .tc) or as its plain XML.
public final class TellicoImporter implements Importer {

    private static final String INSIDE = "tellico.xml";

    @Override
    public String format() {
        return "tellico";
    }

    @Override
    public boolean recognises(FirstLook look) {
        return look.shape() == FirstLook.Shape.FILE
                ? look.start().contains("<tellico")
                : look.entries().contains(INSIDE);
    }

    @Override
    public IncomingBatch read(ImportRequest request, Progress progress) throws ImportRefused {
        try (Bundle bundle = Bundle.open(request.path())) {
            String entry =
                    bundle.find(INSIDE)
                            .or(() ->
                                    bundle.names().size() == 1
                                            ? bundle.names().stream().findFirst()
                                            : Optional.empty())
                            .orElseThrow(() ->
                                    new ImportRefused(
                                            Phrase.of(
                                                    "import.tellico.refused.nothing",
                                                    request.name())));
            TellicoReading reading = new TellicoReading(entry, new TellicoCovers(bundle), progress);
            reading.read(bundle.markup(entry));
            return reading.batch(format(), request.name());
        }
    }
}
