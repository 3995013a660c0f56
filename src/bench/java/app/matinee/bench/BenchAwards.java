package app.matinee.bench;

import app.matinee.job.Progress;
import app.matinee.library.Journal;
import app.matinee.library.imports.Decisions;
import app.matinee.library.imports.Imports;
import app.matinee.model.AwardBody;
import app.matinee.model.Category;
import app.matinee.model.Ceremony;
import app.matinee.model.Nomination;
import app.matinee.model.PartialDate;
import app.matinee.model.Result;
import app.matinee.store.Session;
import app.matinee.store.StepLabel;
import app.matinee.text.ExpectedFailure;
import app.matinee.text.Texts;
import app.matinee.transfer.academy.AcademyImporter;
import app.matinee.transfer.reading.ImportRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// Puts a history of awards into a journal that has none: the Academy's where the system property
/// `matinee.data` says its file is, else one as long that is made up.
final class BenchAwards {

    private static final int CEREMONIES = 97;
    private static final int CATEGORIES = 25;
    private static final int NOMINEES = 5;

    private BenchAwards() {}

    static void fill(Journal journal) {
        if (!journal.awards().bodies().isEmpty()) {
            return;
        }
        Path file = Path.of(System.getProperty("matinee.data", "/nowhere"), "oscars", "oscars.csv");
        if (Files.exists(file)) {
            read(journal, file);
        } else {
            journal.write(
                    StepLabel.of("step.films.add", String.valueOf(CEREMONIES)),
                    BenchAwards::makeUp);
        }
    }

    private static void read(Journal journal, Path file) {
        try {
            Imports imports = journal.imports(() -> {});
            AcademyImporter importer = new AcademyImporter();
            var batch = importer.read(ImportRequest.usual(file, importer), Progress.NONE);
            imports.apply(
                    imports.plan(batch, Decisions.NONE, Progress.NONE),
                    Texts.english(),
                    Progress.NONE);
        } catch (ExpectedFailure e) {
            throw new IllegalStateException(e);
        }
    }

    private static int makeUp(Session s) {
        Random random = new Random(97);
        long body = s.awards().insert(AwardBody.named("Academy of the Bench"));
        for (int edition = 1; edition <= CEREMONIES; edition++) {
            int year = 1927 + edition;
            long ceremony =
                    s.awards()
                            .insert(
                                    Ceremony.of(body, edition + ". Awards")
                                            .withDate(new PartialDate(String.valueOf(year + 1)))
                                            .withFilmYear(year));
            for (int c = 0; c < CATEGORIES; c++) {
                String name = "Award " + c;
                long category = s.awards().insert(new Category(0, ceremony, name, name, c));
                for (int n = 0; n < NOMINEES; n++) {
                    Result result = n == 0 ? Result.WON : Result.NOMINATED;
                    long film = 1 + random.nextInt(1_000);
                    s.nominations().insert(Nomination.of(category, film, result, List.of()), n);
                }
            }
        }
        return CEREMONIES;
    }
}
