package app.matinee.transfer.imdbdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.Outcome;
import app.matinee.incoming.RecordKind;
import app.matinee.job.Progress;
import app.matinee.library.Journal;
import app.matinee.library.imports.Decisions;
import app.matinee.library.imports.ImportPlan;
import app.matinee.library.imports.ImportReport;
import app.matinee.library.imports.Imports;
import app.matinee.library.imports.JournalDump;
import app.matinee.model.Credit;
import app.matinee.model.ExternalId;
import app.matinee.model.Film;
import app.matinee.model.FilmKind;
import app.matinee.model.JournalFolder;
import app.matinee.text.Texts;
import app.matinee.transfer.Importers;
import app.matinee.transfer.Recognised;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.ImportRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Data files in miniature, each with a trap that the real ones set.
class ImdbDataImporterTest {

    @TempDir private Path home;
    private Path data;
    private JournalFolder place;

    @BeforeEach
    void dataFiles() throws IOException {
        data = Files.createDirectories(home.resolve("data"));
        place = new JournalFolder(home.resolve("journal"));
        packed(
                "title.basics.tsv",
                """
                tconst	titleType	primaryTitle	originalTitle	isAdult	startYear	endYear	runtimeMinutes	genres
                tt0000001	tvEpisode	Anora	Anora	0	2024	\\N	20	Comedy
                tt0211915	movie	Amélie	Le fabuleux destin d'Amélie Poulain	0	2001	\\N	122	Comedy,Romance
                tt0300001	movie	Heat	Heat	0	1995	\\N	170	Crime
                tt0300002	short	Heat	Heat	0	1995	\\N	9	Short
                tt0300003	movie	Twins	Twins	0	2001	\\N	80	Drama
                tt0300004	movie	Twins	Twins	0	2001	\\N	81	Drama
                tt28607951	movie	Anora	Anora	0	2024	\\N	139	Comedy,Drama,Romance
                """);
        packed(
                "title.crew.tsv",
                """
                tconst	directors	writers
                tt0211915	nm0000466	\\N
                tt28607951	nm0048918	nm0048918
                """);
        packed(
                "title.principals.tsv",
                """
                tconst	ordering	nconst	category	job	characters
                tt28607951	2	nm2240346	actor	\\N	["Igor"]
                tt28607951	1	nm5682436	actress	\\N	["Ani","Anora"]
                tt28607951	5	nm0048918	director	\\N	\\N
                """);
        packed(
                "title.akas.tsv",
                """
                titleId	ordering	title	region	language	types	attributes	isOriginalTitle
                tt0211915	7	Die fabelhafte Welt der Amélie	DE	\\N	imdbDisplay	\\N	0
                """);
        packed(
                "name.basics.tsv",
                """
                nconst	primaryName	birthYear	deathYear	primaryProfession	knownForTitles
                nm0000466	Jean-Pierre Jeunet	1953	\\N	writer	\\N
                nm0048918	Sean Baker	1971	\\N	director	\\N
                nm2240346	Yura Borisov	1992	\\N	actor	\\N
                nm5682436	Mikey Madison	1999	\\N	actress	\\N
                """);
    }

    @Test
    void fillsWhatIsEmptyAndNothingElseAndGoesWithoutATrace() throws Exception {
        try (Journal journal = Journal.create(place, Clock.systemUTC())) {
            long anora =
                    add(
                            journal,
                            film("Anora", 2024)
                                    .withExternalIds(
                                            List.of(
                                                    new ExternalId(
                                                            ExternalId.IMDB, "tt28607951"))));
            long amelie = add(journal, film("Die fabelhafte Welt der Amelie", 2001));
            Film own = film("Heat", 1995);
            long heat = add(journal, own.withFacts(own.facts().withMinutes(171)));
            add(journal, film("Twins", 2001));
            add(journal, film("Nowhere", 2020));
            Imports imports = journal.imports(() -> {});
            var before = JournalDump.of(place.root());

            ImportPlan plan = imports.plan(read(journal), Decisions.NONE, Progress.NONE);
            assertThat(plan.count(RecordKind.FILM, Outcome.NEW)).isZero();
            assertThat(plan.count(RecordKind.FILM, Outcome.MERGED)).isEqualTo(3);
            assertThat(plan.rows(Outcome.SKIPPED))
                    .extracting(row -> row.about())
                    .containsExactly("Twins");
            ImportReport report = imports.apply(plan, Texts.english(), Progress.NONE).value();

            Film filled = find(journal, anora);
            assertThat(filled.facts().minutes()).isEqualTo(139);
            assertThat(filled.facts().genres()).containsExactly("Comedy", "Drama", "Romance");
            assertThat(filled.credits())
                    .extracting(Credit::shownName)
                    .containsExactly("Sean Baker", "Sean Baker", "Mikey Madison", "Yura Borisov");
            assertThat(filled.credits().get(2).character()).isEqualTo("Ani / Anora");
            assertThat(find(journal, amelie).directors()).containsExactly("Jean-Pierre Jeunet");
            assertThat(find(journal, amelie).externalId(ExternalId.IMDB)).isEqualTo("tt0211915");
            assertThat(find(journal, heat).facts().minutes()).isEqualTo(171);
            assertThat(find(journal, heat).kind()).isEqualTo(FilmKind.FEATURE);

            assertThat(imports.plan(read(journal), Decisions.NONE, Progress.NONE).rows())
                    .noneMatch(
                            row -> row.outcome() == Outcome.NEW || row.outcome() == Outcome.MERGED);
            assertThat(imports.takeBack(report.id()).value().kept()).isEmpty();
            assertThat(JournalDump.of(place.root())).isEqualTo(before);
        }
    }

    @Test
    void whatIsDamagedIsRefused() throws Exception {
        try (Journal journal = Journal.create(place, Clock.systemUTC())) {
            Path basics = data.resolve("title.basics.tsv.gz");
            byte[] whole = Files.readAllBytes(basics);
            Files.write(basics, Arrays.copyOf(whole, whole.length / 2));
            assertThatThrownBy(() -> read(journal))
                    .isInstanceOf(ImportRefused.class)
                    .hasMessageContaining("import.imdbdata.refused.damaged");
            packed("title.basics.tsv", "a\tb\n");
            assertThatThrownBy(() -> read(journal))
                    .hasMessageContaining("import.imdbdata.refused.columns");
            Files.delete(basics);
            assertThatThrownBy(() -> read(journal))
                    .hasMessageContaining("import.imdbdata.refused.noBasics");
        }
    }

    private IncomingBatch read(Journal journal) throws ImportRefused {
        var recognised = (Recognised.Foreign) Importers.all().recognise(data);
        var importer = ((ImdbDataImporter) recognised.importer()).in(journal);
        return importer.read(ImportRequest.usual(data, importer), Progress.NONE);
    }

    private static Film film(String title, int year) {
        Film film = Film.titled(title);
        return film.withFacts(film.facts().withYear(year));
    }

    private static long add(Journal journal, Film film) {
        return journal.films().add(film).value();
    }

    private static Film find(Journal journal, long id) {
        return journal.read(session -> session.films().find(id)).orElseThrow();
    }

    private void packed(String name, String text) throws IOException {
        try (OutputStream out =
                new GZIPOutputStream(Files.newOutputStream(data.resolve(name + ".gz")))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
