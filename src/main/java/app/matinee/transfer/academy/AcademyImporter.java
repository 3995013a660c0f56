package app.matinee.transfer.academy;

import app.matinee.incoming.IncomingBatch;
import app.matinee.job.Progress;
import app.matinee.text.Phrase;
import app.matinee.transfer.reading.FirstLook;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.ImportRequest;
import app.matinee.transfer.reading.Importer;
import app.matinee.transfer.reading.TextFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the history of the Academy Awards.
public final class AcademyImporter implements Importer {

    private static final long MOST_BYTES = 64_000_000;
    private static final int CHECK_EVERY = 256;
    private static final String FIRST = "ceremony";
    private static final List<String> TELLING = List.of(FIRST, "canonicalcategory", "nomineeids");

    @Override
    public String format() {
        return "academy";
    }

    /// Also one whose tabs were lost, so that it can be said what is wrong with it.
    @Override
    public boolean recognises(FirstLook look) {
        return look.header().containsAll(TELLING);
    }

    @Override
    public IncomingBatch read(ImportRequest request, Progress progress) throws ImportRefused {
        TextFile file = TextFile.at(request.path(), MOST_BYTES);
        AcademyReading reading = new AcademyReading(request.name());
        try (BufferedReader in = file.open()) {
            checkHeader(file, in.readLine());
            long line = 1;
            for (String text = in.readLine(); text != null; text = in.readLine()) {
                line++;
                if (line % CHECK_EVERY == 0) {
                    progress.checkCancelled();
                }
                if (!text.isBlank()) {
                    reading.row(AcademyRow.of(line, text));
                }
            }
        } catch (IOException e) {
            throw file.refusal(e);
        }
        return reading.batch(format());
    }

    private static void checkHeader(TextFile file, @Nullable String header) throws ImportRefused {
        if (header == null || !AcademyRow.of(1, header).fields().equals(AcademyRow.HEADER)) {
            boolean otherwiseParted =
                    header != null && header.indexOf('\t') < 0 && header.matches(".*[,;].*");
            throw new ImportRefused(
                    Phrase.of(
                            otherwiseParted
                                    ? "import.academy.refused.noTabs"
                                    : "import.academy.refused.header",
                            file.name()));
        }
    }
}
