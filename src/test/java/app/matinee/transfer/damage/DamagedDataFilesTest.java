package app.matinee.transfer.damage;

import static org.assertj.core.api.Assertions.assertThatCode;

import app.matinee.job.Progress;
import app.matinee.library.Journal;
import app.matinee.library.imports.Decisions;
import app.matinee.library.imports.Imports;
import app.matinee.model.Film;
import app.matinee.model.JournalFolder;
import app.matinee.transfer.imdbdata.ImdbDataImporter;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.ImportRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Feeds damaged data files to the reader that fills films; each ends in a batch or a plain
/// refusal.
class DamagedDataFilesTest {

    private static final int MANY = Integer.getInteger("matinee.damaged", 300);
    private static final Map<String, String> WHOLE =
            Map.of(
                    "title.basics.tsv",
                    "tconst\ttitleType\tprimaryTitle\toriginalTitle\tisAdult\tstartYear\tendYear"
                            + "\truntimeMinutes\tgenres\n"
                            + "tt28607951\tmovie\tAnora\tAnora\t0\t2024\t\\N\t139\tComedy,Drama\n"
                            + "tt0300001\tmovie\tHeat\tHeat\t0\t1995\t\\N\t170\tCrime\n",
                    "title.crew.tsv",
                    "tconst\tdirectors\twriters\ntt28607951\tnm0048918\tnm0048918\n",
                    "title.principals.tsv",
                    "tconst\tordering\tnconst\tcategory\tjob\tcharacters\n"
                            + "tt28607951\t1\tnm5682436\tactress\t\\N\t[\"Ani\"]\n",
                    "title.akas.tsv",
                    "titleId\tordering\ttitle\tregion\ntt0300001\t1\tHitze\tDE\n",
                    "name.basics.tsv",
                    "nconst\tprimaryName\tbirthYear\nnm0048918\tSean Baker\t1971\n"
                            + "nm5682436\tMikey Madison\t1999\n");

    @TempDir private Path folder;

    @Test
    void endInABatchOrInAPlainRefusal() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        List<String> names = WHOLE.keySet().stream().sorted().toList();
        try (Journal journal =
                Journal.create(new JournalFolder(folder.resolve("journal")), Clock.systemUTC())) {
            journal.films().add(Film.titled("Anora"));
            Film hitze = Film.titled("Hitze");
            journal.films().add(hitze.withFacts(hitze.facts().withYear(1995)));
            Imports imports = journal.imports(() -> {});
            for (int seed = 0; seed < MANY; seed++) {
                Random random = new Random(seed * 0x9E3779B97F4A7C15L);
                for (String name : names) {
                    byte[] bytes = WHOLE.get(name).getBytes(StandardCharsets.UTF_8);
                    boolean damaged = random.nextInt(names.size()) == 0;
                    Files.write(
                            data.resolve(name), damaged ? TextDamage.bytes(bytes, random) : bytes);
                }
                assertThatCode(() -> tried(journal, imports, data))
                        .as("seed %d", seed)
                        .doesNotThrowAnyException();
            }
        }
    }

    private static void tried(Journal journal, Imports imports, Path data) {
        try {
            var importer = new ImdbDataImporter().in(journal);
            var batch = importer.read(ImportRequest.usual(data, importer), Progress.NONE);
            imports.plan(batch, Decisions.NONE, Progress.NONE);
        } catch (ImportRefused plain) {
            assertThatCode(() -> plain.phrase().key()).doesNotThrowAnyException();
        }
    }
}
