package app.matinee.transfer.awardscsv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.IncomingNomination;
import app.matinee.incoming.IncomingNominee;
import app.matinee.incoming.Remark;
import app.matinee.job.Progress;
import app.matinee.library.Journal;
import app.matinee.library.imports.Decisions;
import app.matinee.library.imports.ImportPlan;
import app.matinee.library.imports.Imports;
import app.matinee.library.imports.JournalDump;
import app.matinee.model.JournalFolder;
import app.matinee.model.Result;
import app.matinee.model.Standing;
import app.matinee.text.ExpectedFailure;
import app.matinee.text.Texts;
import app.matinee.transfer.Importers;
import app.matinee.transfer.Recognised;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.ImportRequest;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AwardsCsvImporterTest {

    private static final String HEADER =
            "body,edition,date,category,canonical,film,year,imdb id,countries,distributor,nominees,result,standing,detail\n";
    private static final String GOOD =
            HEADER
                    + """
                    Cannes Film Festival,77,2024-05-25,Palme d'Or,,Anora,2024,tt28607951,United States,Neon,Sean Baker [nm0048918],won,,
                    Cannes Film Festival,77,2024-05-25,Best Actress,,Emilia Pérez,2024,tt20221436,France,,Zoe Saldaña|Selena Gomez|Adriana Paz,won,,
                    Oscars,1,1929-05-16,Actor,Actor in a Leading Role,The Last Command|The Way of All Flesh,1928,tt0019071|tt0019553,,,Emil Jannings [nm0417837],Winner,,Dolgorucki|Schilling
                    Oscars,69,,Foreign Language Film,International Feature Film,"Kolya, or not",1996,tt0116790,,,Czech Republic [country],nominated,withdrawn,
                    """;

    @TempDir private Path home;

    @Test
    void readsWhatTheColumnsMean() throws Exception {
        IncomingBatch batch = read(GOOD);
        assertThat(batch.remarks()).isEmpty();
        assertThat(batch.films()).hasSize(5);
        assertThat(batch.ceremonies())
                .extracting(c -> c.ceremony().name())
                .containsExactly("77th Cannes Film Festival", "1st Oscars", "69th Oscars");
        IncomingNomination palme = batch.nominations().getFirst();
        assertThat(palme.canonical()).isEqualTo("Palme d'Or");
        assertThat(palme.source().row()).isEqualTo(2);
        assertThat(palme.nominees().getFirst().kind()).isEqualTo(IncomingNominee.Kind.PERSON);
        assertThat(batch.films().getFirst().film().companies().getFirst().company().name())
                .isEqualTo("Neon");
        IncomingNomination jannings = batch.nominations().get(2);
        assertThat(jannings.films())
                .extracting(IncomingNomination.OfFilm::detail)
                .containsExactly("Dolgorucki", "Schilling");
        assertThat(jannings.nomination().result()).isEqualTo(Result.WON);
        IncomingNomination kolya = batch.nominations().getLast();
        assertThat(kolya.nominees().getFirst().kind()).isEqualTo(IncomingNominee.Kind.COUNTRY);
        assertThat(kolya.nomination().standing()).isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void readsOtherEncodingsAndSeparators() throws Exception {
        IncomingBatch plain = read(GOOD);
        String semicolons = GOOD.replace("\"Kolya, or not\"", "Kolya").replace(',', ';');
        for (byte[] bytes :
                List.of(
                        GOOD.getBytes(StandardCharsets.UTF_16),
                        GOOD.getBytes(StandardCharsets.UTF_16LE),
                        GOOD.getBytes(Charset.forName("windows-1252")),
                        ("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_8),
                        GOOD.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8),
                        semicolons.getBytes(StandardCharsets.UTF_8))) {
            IncomingBatch batch = read(bytes);
            assertThat(batch.nominations()).hasSameSizeAs(plain.nominations());
            assertThat(batch.films().get(1).title()).isEqualTo("Emilia Pérez");
        }
    }

    @Test
    void namesEachRowThatIsWrong() throws Exception {
        IncomingBatch batch =
                read(
                        HEADER
                                + """
                                Cannes,77,,Palme,,Anora,2024,tt28607951,,,,perhaps,,
                                Cannes,77,,Palme,,Anora,2024,tt28607951,,,,won,,
                                Cannes,77,,Palme,,Solaris,1972,tt28607951,,,,won,,
                                Cannes,many,,Palme,,Anora,2024,,,,,won,,
                                Cannes,77,25 May,Palme,,Anora,2024,,,,,won,,
                                Cannes,77,,Palme,,Anora,2024,28607951,,,,won,,
                                Cannes,77,,Palme,,Anora,2024,,,,,won,,,one,two
                                ,77,,Palme,,Anora,2024,,,,,won,,
                                Cannes,,,Palme,,Anora,,,,,,won,,
                                Cannes,77,,Palme
                                """);
        assertThat(batch.nominations()).hasSize(1);
        assertThat(batch.remarks())
                .extracting(Remark::source)
                .extracting(s -> s.row())
                .containsExactly(2L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L);
        assertThat(batch.remarks())
                .extracting(r -> Texts.english().say(r.reason()))
                .anyMatch(reason -> reason.contains("perhaps"))
                .anyMatch(reason -> reason.contains("Anora in row 3"))
                .noneMatch(reason -> reason.contains("{"));
    }

    @Test
    void refusesWhatIsNoSuchTable() throws Exception {
        refused("body,category\nCannes,Palme\n".getBytes(StandardCharsets.UTF_8), "result");
        refused("body,body,category,result\n".getBytes(StandardCharsets.UTF_8), "two columns");
        refused((GOOD + "Cannes,77,,\"Palme").getBytes(StandardCharsets.UTF_8), "row 5");
        refused(new byte[4096], "NUL");
        byte[] holed = GOOD.getBytes(StandardCharsets.UTF_8);
        holed[holed.length - 5] = 0;
        refused(holed, "NUL");
        refused(
                "<!DOCTYPE html><title>Sign in</title>".getBytes(StandardCharsets.UTF_8),
                "web page");
        refused(new byte[0], "empty");
        byte[] cell = new byte[3_000_000];
        Arrays.fill(cell, (byte) 'a');
        refused(
                (HEADER + new String(cell, StandardCharsets.US_ASCII))
                        .getBytes(StandardCharsets.UTF_8),
                "million");
        Path large = home.resolve("large.csv");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(200_000_000);
        }
        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> readFile(large))
                .matches(e -> Texts.english().say(e.phrase()).contains("200 MB"));
    }

    @Test
    void whatIsWrittenComesInAsItWas() throws Exception {
        Path table = home.resolve("out.csv");
        try (Journal from = journal("from")) {
            take(from, read(GOOD));
            assertThat(new AwardsCsvWriter(from).write(table, Progress.NONE)).isEqualTo(4);
            assertThat(plan(from, readFile(table)).counts().changeNothing()).isTrue();
        }
        try (Journal to = journal("to")) {
            take(to, readFile(table));
            Path again = home.resolve("again.csv");
            new AwardsCsvWriter(to).write(again, Progress.NONE);
            assertThat(again).hasSameTextualContentAs(table);
        }
    }

    @Test
    void aTitleThatLooksLikeAFormulaIsHarmless() throws Exception {
        Path table = home.resolve("out.csv");
        try (Journal from = journal("from")) {
            take(from, read(GOOD.replace("\"Kolya, or not\"", "=cmd()")));
            new AwardsCsvWriter(from).write(table, Progress.NONE);
        }
        assertThat(table).content().contains(",'=cmd(),").doesNotContain(",=cmd()");
        assertThat(readFile(table).films()).extracting(f -> f.title()).contains("=cmd()");
    }

    @Test
    void isRecognisedByContent() throws Exception {
        Path file = Files.writeString(home.resolve("whatever.dat"), GOOD);
        assertThat(Importers.all().recognise(file))
                .isInstanceOfSatisfying(
                        Recognised.Foreign.class,
                        f -> assertThat(f.importer().format()).isEqualTo("awards-csv"));
    }

    /// Whatever the damage: a clear refusal, or a plan that goes in whole and out whole.
    @Test
    void damageNeverLeavesHalfOfIt() throws Exception {
        Random random = new Random(20261124);
        byte[] good = GOOD.getBytes(StandardCharsets.UTF_8);
        try (Journal journal = journal("damaged")) {
            var before = JournalDump.of(home.resolve("damaged"));
            Imports imports = journal.imports(() -> {});
            int taken = 0;
            for (int i = 0; i < 600; i++) {
                try {
                    ImportPlan plan = plan(journal, read(damaged(good, random)));
                    if (i % 20 == 0 && !plan.counts().changeNothing()) {
                        imports.apply(plan, Texts.english(), Progress.NONE);
                        imports.takeBack(imports.all().getFirst().id());
                        taken++;
                        assertThat(JournalDump.of(home.resolve("damaged"))).isEqualTo(before);
                    }
                } catch (ImportRefused refused) {
                    assertThat(Texts.english().say(refused.phrase())).doesNotContain("{");
                }
            }
            assertThat(taken).isPositive();
        }
    }

    private static byte[] damaged(byte[] good, Random random) {
        byte[] bytes = good.clone();
        switch (random.nextInt(4)) {
            case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> {
                for (int i = 0; i < 5; i++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
            }
            case 2 -> {
                String signs = ",\"\n|[];\t'=";
                for (int i = 0; i < 8; i++) {
                    bytes[random.nextInt(bytes.length)] =
                            (byte) signs.charAt(random.nextInt(signs.length()));
                }
            }
            default -> {
                int from = random.nextInt(bytes.length);
                int to = Math.min(bytes.length, from + random.nextInt(60));
                byte[] cut = new byte[bytes.length - (to - from)];
                System.arraycopy(bytes, 0, cut, 0, from);
                System.arraycopy(bytes, to, cut, from, bytes.length - to);
                bytes = cut;
            }
        }
        return bytes;
    }

    private void refused(byte[] bytes, String because) {
        assertThatExceptionOfType(ImportRefused.class)
                .as(because)
                .isThrownBy(() -> read(bytes))
                .matches(e -> Texts.english().say(e.phrase()).contains(because), because);
    }

    private IncomingBatch read(String text) throws IOException, ImportRefused {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private IncomingBatch read(byte[] bytes) throws IOException, ImportRefused {
        return readFile(Files.write(home.resolve("awards.csv"), bytes));
    }

    private static IncomingBatch readFile(Path file) throws ImportRefused {
        AwardsCsvImporter importer = new AwardsCsvImporter();
        return importer.read(ImportRequest.usual(file, importer), Progress.NONE);
    }

    private Journal journal(String name) throws ExpectedFailure {
        return Journal.create(new JournalFolder(home.resolve(name)), Clock.systemUTC());
    }

    private static ImportPlan plan(Journal journal, IncomingBatch batch) {
        return journal.imports(() -> {}).plan(batch, Decisions.NONE, Progress.NONE);
    }

    private static void take(Journal journal, IncomingBatch batch) throws SQLException {
        journal.imports(() -> {}).apply(plan(journal, batch), Texts.english(), Progress.NONE);
    }
}
