package app.matinee.transfer.damage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.matinee.incoming.IncomingBatch;
import app.matinee.job.Progress;
import app.matinee.library.Journal;
import app.matinee.library.imports.Decisions;
import app.matinee.library.imports.ImportPlan;
import app.matinee.library.imports.ImportReport;
import app.matinee.library.imports.Imports;
import app.matinee.library.imports.JournalDump;
import app.matinee.library.imports.ReportJson;
import app.matinee.model.Film;
import app.matinee.model.JournalFolder;
import app.matinee.model.PlacedOn;
import app.matinee.model.PlacementKind;
import app.matinee.model.SavedQuestion;
import app.matinee.pictures.SamplePictures;
import app.matinee.text.ExpectedFailure;
import app.matinee.text.Texts;
import app.matinee.transfer.Importers;
import app.matinee.transfer.Recognised;
import app.matinee.transfer.archive.ArchiveHead.Travels;
import app.matinee.transfer.archive.ArchiveMerger;
import app.matinee.transfer.archive.ArchiveWriter;
import app.matinee.transfer.imdbdata.ImdbDataImporter;
import app.matinee.transfer.reading.ImportRequest;
import app.matinee.transfer.reading.Importer;
import app.matinee.transfer.reading.JournalImporter;
import app.matinee.ui.SampleJournal;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Feeds damaged files to every reader. A few hundred by default; `-Dmatinee.damaged=10000` tries
/// that many, `-Dmatinee.damaged.from=N` begins elsewhere. What fails is named by its seed.
class DamagedFilesTest {

    private static final int MANY = Integer.getInteger("matinee.damaged", 300);
    private static final int FROM = Integer.getInteger("matinee.damaged.from", 0);

    /// Every so many is taken in and back again, and the journal compared.
    private static final int APPLIED = 15;

    private static final String BASICS =
            """
            tconst\ttitleType\tprimaryTitle\toriginalTitle\tisAdult\tstartYear\tendYear\truntimeMinutes\tgenres
            tt28607951\tmovie\tAnora\tAnora\t0\t2024\t\\N\t139\tComedy,Drama,Romance
            """;

    @TempDir private Path folder;

    private final Importers importers = Importers.all();
    private final Texts texts = Texts.english();

    @Test
    void endInABatchOrInAPlainRefusal() throws Exception {
        Path place = folder.resolve("journal");
        try (Journal journal = Journal.create(new JournalFolder(place), Clock.systemUTC())) {
            journal.films().add(Film.titled("Anora"));
            Samples samples = samples();
            var before = JournalDump.of(place);
            for (int seed = FROM; seed < FROM + MANY; seed++) {
                Samples.Sample damaged = samples.damaged(seed);
                Path file = folder.resolve(damaged.name());
                Files.write(file, damaged.bytes());
                boolean apply = seed % APPLIED == 0;
                assertThatCode(() -> tried(journal, damaged.format(), file, apply))
                        .as("%s, seed %d", damaged.name(), seed)
                        .doesNotThrowAnyException();
                if (apply) {
                    assertThat(JournalDump.of(place)).as("seed %d", seed).isEqualTo(before);
                }
            }
            assertThat(JournalDump.of(place)).isEqualTo(before);
        }
    }

    /// Every reader there is has a file among the samples.
    @Test
    void leaveNoReaderOut() throws Exception {
        Set<String> formats = new HashSet<>(Set.of(ImdbDataImporter.FORMAT));
        new Samples().all().forEach(sample -> formats.add(sample.format()));
        assertThat(formats)
                .containsAll(
                        importers.list().stream()
                                .filter(importer -> !importer.isShipped())
                                .map(Importer::format)
                                .toList());
    }

    private Samples samples() throws Exception {
        Path archive = folder.resolve("archive.zip");
        try (Journal other =
                Journal.create(new JournalFolder(folder.resolve("other")), Clock.systemUTC())) {
            long film = SampleJournal.fill(other);
            Path poster = folder.resolve("poster.png");
            Files.write(poster, SamplePictures.picture("png", 32, 48));
            other.pictures().add(new PlacedOn.OnFilm(film), PlacementKind.POSTER, poster);
            other.features().choose(YearMonth.of(2025, 3), film);
            other.questions().add(SavedQuestion.named("Three in one night", "{}"));
            new ArchiveWriter(other, other.pictureFolder(), Clock.systemUTC(), "Matinee")
                    .write(archive, Travels.EVERYTHING, Progress.NONE);
        }
        Samples samples = new Samples();
        samples.add(new Samples.Sample("archive", "journal.zip", Files.readAllBytes(archive)));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(BASICS.getBytes(StandardCharsets.UTF_8));
        }
        String name = "title.basics.tsv.gz";
        samples.add(new Samples.Sample(ImdbDataImporter.FORMAT, name, packed.toByteArray()));
        return samples;
    }

    /// As found by its content, and as its owner says it is.
    private void tried(Journal journal, String format, Path file, boolean apply) {
        try {
            switch (importers.recognise(file)) {
                case Recognised.Foreign(_, Importer importer) ->
                        taken(journal, importer, file, apply);
                case Recognised.Archive _ -> taken(journal, new ArchiveMerger(), file, apply);
                case Recognised.Unknown _ -> {}
            }
        } catch (ExpectedFailure refused) {
            assertThat(texts.say(refused.phrase())).doesNotContain("{", "null");
        }
        importers
                .named(format)
                .ifPresent(importer -> {
                    try {
                        taken(journal, importer, file, apply);
                    } catch (ExpectedFailure refused) {
                        assertThat(texts.say(refused.phrase())).doesNotContain("{0", "{1", "{2");
                    }
                });
    }

    private void taken(Journal journal, Importer found, Path file, boolean apply)
            throws ExpectedFailure {
        Imports imports = journal.imports(() -> {});
        Importer importer = found instanceof JournalImporter filling ? filling.in(journal) : found;
        IncomingBatch batch =
                importer.read(
                        new ImportRequest(file, Set.of("television", "owned"), ZoneOffset.UTC),
                        Progress.NONE);
        ImportPlan plan = imports.plan(batch, Decisions.NONE, Progress.NONE);
        assertThat(ReportJson.write(imports.preview(plan, texts)).toString()).isNotEmpty();
        if (apply) {
            ImportReport report = imports.apply(plan, texts, Progress.NONE).value();
            if (!report.counts().changeNothing()) {
                imports.takeBack(report.id());
            }
        }
    }
}
