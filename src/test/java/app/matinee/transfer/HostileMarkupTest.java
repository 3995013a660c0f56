package app.matinee.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.incoming.IncomingBatch;
import app.matinee.job.Progress;
import app.matinee.text.Texts;
import app.matinee.transfer.kodi.KodiImporter;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.ImportRequest;
import app.matinee.transfer.reading.Importer;
import app.matinee.transfer.tellico.TellicoImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// XML that means harm, or is cut off, before the readers of XML.
class HostileMarkupTest {

    private static final String TELLICO =
            "<tellico><collection type=\"3\"><entry><title>%s</title></entry></collection></tellico>";

    @TempDir private Path folder;

    @Test
    void nothingAFileDeclaresIsExpanded() throws Exception {
        String laughs =
                """
                <!DOCTYPE tellico [
                  <!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
                  <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">
                ]>
                """;
        refused("laughs.xml", laughs + TELLICO.formatted("&d;"), "laughs.xml declares entities");
        refused(
                "passwords.nfo",
                "<!DOCTYPE movie [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n"
                        + "<movie><title>&x;</title></movie>",
                "passwords.nfo declares entities");
        refused("unknown.xml", TELLICO.formatted("&d;"), "unknown.xml is no proper XML at line 1");
    }

    @Test
    void whatIsTooDeepOrCutOffIsNamedWithItsLine() throws Exception {
        String deep = "<b>".repeat(200) + "x" + "</b>".repeat(200);
        refused(
                "deep.xml",
                TELLICO.formatted(deep),
                "deep.xml is nested deeper than any such file, at line 1");
        refused(
                "cut.xml",
                TELLICO.formatted("A\n</title></entry><entry>\n<title>B").substring(0, 90),
                "cut.xml is no proper XML at line 3");
        refused(
                "long.nfo",
                "<movie>\n<title>" + "x".repeat(5_000_000) + "</title></movie>",
                "long.nfo holds a cell larger than any sensible one, at line 2");
        refused(
                "books.tc",
                "<tellico><collection type=\"2\"><entry><title>A</title></entry></collection></tellico>",
                "books.tc is a collection of something other than videos");
    }

    @Test
    void aDoctypeThatOnlyNamesOneIsPassedOver() throws Exception {
        IncomingBatch batch =
                read(
                        "plain.xml",
                        "<!DOCTYPE tellico SYSTEM \"http://localhost:9/tellico.dtd\">"
                                + TELLICO.formatted("Playtime"));
        assertThat(batch.films()).hasSize(1);
    }

    private void refused(String name, String text, String words) {
        assertThatThrownBy(() -> read(name, text))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused ->
                                assertThat(Texts.english().say(refused.phrase()))
                                        .startsWith(words));
    }

    private IncomingBatch read(String name, String text) throws Exception {
        Path file = Files.writeString(folder.resolve(name), text);
        Importer importer = name.endsWith("nfo") ? new KodiImporter() : new TellicoImporter();
        return importer.read(ImportRequest.usual(file, importer), Progress.NONE);
    }
}
