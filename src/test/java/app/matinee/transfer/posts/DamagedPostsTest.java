package app.matinee.transfer.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.Outcome;
import app.matinee.incoming.Remark;
import app.matinee.job.Progress;
import app.matinee.text.Texts;
import app.matinee.transfer.Importers;
import app.matinee.transfer.Recognised;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.ImportRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Posts that are damaged, or mean harm: each is told with its file, the others come in.
class DamagedPostsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TempDir private Path folder;

    @Test
    void damagedFilesAreNamedAndTheOthersComeIn() throws Exception {
        write("good.md", "---\ntitle: Good\ndate: 2025-04-12\n---\nWords.\n");
        write("open.md", "---\ntitle: Never closed\n\nIts fields are its text.\n");
        write("odd.md", "---\n: : :\n- - [\n&a *b\ntitle: \"open\n---\nOdd words.\n");
        write("odd2.md", "+++\n[[[\nx = [\n= 3\ntitle = 'T'\n+++\nToml.\n");
        write("page.md", "<!DOCTYPE html><html><body>Sign in</body></html>");
        Files.write(folder.resolve("nul.md"), new byte[2000]);
        write(
                "escape.md",
                "---\ntitle: Out\n---\n![x](../../../etc/passwd.png)\n![[../../x.jpg]]\n");
        IncomingBatch batch = read(folder);

        assertThat(batch.writings())
                .extracting(w -> w.source().file() + " " + w.writing().title())
                .containsExactly(
                        "escape.md Out",
                        "good.md Good",
                        "odd.md \"open",
                        "odd2.md odd2",
                        "open.md open");
        assertThat(batch.remarks())
                .filteredOn(r -> r.outcome() == Outcome.FAILED)
                .extracting(r -> r.source().file())
                .containsExactly("nul.md", "page.md");
        assertThat(said(batch)).contains("The file of the picture ../../../etc/passwd.png is not");
        assertThat(batch.writings().getFirst().pictures()).isEmpty();
    }

    @Test
    void textsThatWearPatternsOutAreReadAllTheSame() throws Exception {
        write("p.md", "---\ntitle: P\n---\n" + "<p>".repeat(20_000));
        write("fold.md", "<details>".repeat(9_000));
        write("quote.md", "> [!warning]- x\n" + "> a\n".repeat(20_000));
        write("picture.md", "![" + "a".repeat(50_000) + "](x.png \"" + "\\\"".repeat(20_000));
        write("caption.md", "![a](b.png)\n\n" + "word ".repeat(40_000));
        write("shortcode.md", "{{< figure ".repeat(9_000));
        write("brackets.md", "---\ntags: [" + "a,\n".repeat(50_000));
        write("huge.md", "# Huge\n\n" + "<i>".repeat(700_000));
        assertThat(read(folder).writings()).hasSize(8);
    }

    @Test
    void anExportThatIsCutOffOrDeclaresEntitiesIsRefusedWithItsLine() throws Exception {
        String good = Files.readString(GOLDEN.resolve("wordpress/blog/export.xml"));
        Path file = write("cut.xml", good.substring(0, good.indexOf("<wp:post_id>") + 14));
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused ->
                                assertThat(Texts.english().say(refused.phrase()))
                                        .startsWith("cut.xml is no proper XML at line 3"));
        Path laughs =
                write(
                        "laughs.xml",
                        good.replace("<rss", "<!DOCTYPE rss [<!ENTITY a \"ha\">]>\n<rss")
                                .replace("A film blog", "&a;"));
        assertThatThrownBy(() -> read(laughs)).isInstanceOf(ImportRefused.class);
    }

    private Path write(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private static IncomingBatch read(Path file) throws ImportRefused {
        var recognised = (Recognised.Foreign) Importers.all().recognise(file);
        return recognised
                .importer()
                .read(ImportRequest.usual(file, recognised.importer()), Progress.NONE);
    }

    private static String said(IncomingBatch batch) {
        return String.join(
                "\n",
                batch.remarks().stream().map(Remark::reason).map(Texts.english()::say).toList());
    }
}
