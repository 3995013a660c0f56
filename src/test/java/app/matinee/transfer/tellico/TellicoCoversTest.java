package app.matinee.transfer.tellico;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.Remark;
import app.matinee.job.Progress;
import app.matinee.library.Journal;
import app.matinee.library.imports.Decisions;
import app.matinee.library.imports.ImportPlan;
import app.matinee.library.imports.Imports;
import app.matinee.model.Film;
import app.matinee.model.JournalFolder;
import app.matinee.model.PlacedOn;
import app.matinee.model.Placement;
import app.matinee.model.PlacementKind;
import app.matinee.pictures.SamplePictures;
import app.matinee.text.Texts;
import app.matinee.transfer.reading.ImportRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The covers of a collection hang on its films, also on those the journal has without a poster.
class TellicoCoversTest {

    private static final String COLLECTION =
            """
            <tellico xmlns="http://periapsis.org/tellico/" syntaxVersion="11">
             <collection title="Films" type="3">
              <fields><field name="title" type="1"/><field name="cover" type="10"/></fields>
              <entry id="1"><title>Ran</title><year>1985</year><cover>ran.png</cover></entry>
              <entry id="2"><title>Heat</title><year>1995</year><cover>gone.png</cover></entry>
              <entry id="3"><title>Flow</title><year>2024</year><cover>broken.png</cover></entry>
             </collection>
            </tellico>
            """;

    @TempDir private Path folder;

    @Test
    void becomePosters() throws Exception {
        Path file = folder.resolve("films.tc");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            put(out, "tellico.xml", COLLECTION.getBytes(StandardCharsets.UTF_8));
            put(out, "images/ran.png", SamplePictures.picture("png", 32, 48));
            put(out, "images/broken.png", new byte[] {1, 2, 3});
        }
        TellicoImporter importer = new TellicoImporter();
        IncomingBatch batch = importer.read(ImportRequest.usual(file, importer), Progress.NONE);
        assertThat(batch.remarks())
                .extracting(Remark::reason)
                .extracting(Texts.english()::say)
                .containsExactly(
                        "The covers of 2 films are not beside the collection or are no picture.");
        try (Journal journal =
                Journal.create(new JournalFolder(folder.resolve("journal")), Clock.systemUTC())) {
            Film ran = Film.titled("Ran");
            long known = journal.films().add(ran.withFacts(ran.facts().withYear(1985))).value();
            Imports imports = journal.imports(() -> {});
            ImportPlan plan = imports.plan(batch, Decisions.NONE, Progress.NONE);
            long id = imports.apply(plan, Texts.english(), Progress.NONE).value().id();
            List<Placement> posters = journal.pictures().on(new PlacedOn.OnFilm(known));
            assertThat(posters).hasSize(1);
            assertThat(posters.getFirst().kind()).isEqualTo(PlacementKind.POSTER);
            assertThat(posters.getFirst().featured()).isTrue();
            assertThat(journal.<Integer>read(s -> s.pictures().all().size())).isEqualTo(1);
            assertThat(imports.plan(batch, Decisions.NONE, Progress.NONE).counts().changeNothing())
                    .as("the same file again")
                    .isTrue();
            imports.takeBack(id);
            assertThat(journal.pictures().on(new PlacedOn.OnFilm(known))).isEmpty();
        }
    }

    private static void put(ZipOutputStream out, String name, byte[] bytes) throws Exception {
        out.putNextEntry(new ZipEntry(name));
        out.write(bytes);
        out.closeEntry();
    }
}
