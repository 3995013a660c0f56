package app.matinee.publish;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.Outcome;
import app.matinee.job.Progress;
import app.matinee.library.Journal;
import app.matinee.library.imports.Decisions;
import app.matinee.library.imports.ImportPlan;
import app.matinee.library.imports.Imports;
import app.matinee.model.JournalFolder;
import app.matinee.model.PartialDate;
import app.matinee.model.PlacedOn;
import app.matinee.model.Placement;
import app.matinee.model.Writing;
import app.matinee.model.WritingKind;
import app.matinee.model.WritingState;
import app.matinee.text.ExpectedFailure;
import app.matinee.text.Texts;
import app.matinee.transfer.Importers;
import app.matinee.transfer.Recognised;
import app.matinee.transfer.reading.ImportRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Posts that were published come in again as published writing, with their film, words and
/// pictures, once and not twice.
class PublishedPostsComeBackTest {

    @TempDir private Path home;

    @ParameterizedTest
    @EnumSource(names = {"HUGO", "JEKYLL", "OBSIDIAN", "WORDPRESS"})
    void withFilmWordsAndPictures(FileTarget target) throws ExpectedFailure, IOException {
        Path out = home.resolve("blog");
        try (StarterPosts from = StarterPosts.of(home.resolve("from"))) {
            for (String template : List.of("featured", "review")) {
                from.publishing().write(from.post(template), target, out, WriteOptions.PLAIN);
            }
        }
        try (StarterPosts to = StarterPosts.of(home.resolve("to"))) {
            Journal journal = to.journal();
            List<Placement> before = journal.pictures().on(new PlacedOn.OnFilm(to.anora()));
            Imports imports = journal.imports(() -> {});
            long id =
                    imports.apply(plan(imports, out), Texts.english(), Progress.NONE).value().id();

            Writing feature = only(journal, WritingKind.FEATURE);
            boolean file = target == FileTarget.WORDPRESS;
            assertThat(feature.title()).isEqualTo("Featured film of April 2025: Anora (2024)");
            assertThat(feature.filmId()).isEqualTo(to.anora());
            assertThat(feature.state())
                    .isEqualTo(file ? WritingState.DRAFT : WritingState.PUBLISHED);
            assertThat(file ? feature.planned() : feature.publishedOn())
                    .isEqualTo(new PartialDate("2025-04-30"));
            assertThat(feature.tags()).contains("Anora", "Comedy");
            assertThat(feature.text())
                    .contains("## The awards season", "| Palme d’Or |", "| **Won** |")
                    .contains("https://www.youtube.com/watch?v=p1HxTmV5i7c")
                    .doesNotContain("{{", "<figure", "wp:", "Picture: Drawn");
            Writing review =
                    journal.writings().all().stream()
                            .filter(w -> w.kind() == WritingKind.REVIEW)
                            .filter(w -> w.text().contains("The film"))
                            .findFirst()
                            .orElseThrow();
            assertThat(review.title()).isEqualTo("The sober witness");
            assertThat(review.filmId()).isEqualTo(to.anora());
            assertThat(review.text()).contains(":::spoiler The last scene\nThe engine idles");

            List<Placement> after = journal.pictures().on(new PlacedOn.OnFilm(to.anora()));
            assertThat(after).as("pictures the film has come once").hasSameSizeAs(before);
            for (Placement picture : after.subList(1, after.size())) {
                assertThat(feature.text())
                        .contains("](" + picture.picture().hash().substring(0, 16));
            }
            assertThat(plan(imports, out).rows())
                    .as("again")
                    .noneMatch(row -> row.outcome() == Outcome.NEW);
            imports.takeBack(id);
            assertThat(journal.writings().all()).hasSize(1);
        }
    }

    @Test
    void picturesOfAFilmThatIsNewComeWithTheirWords() throws ExpectedFailure, IOException {
        Path blog = home.resolve("blog");
        Files.createDirectories(blog);
        try (StarterPosts from = StarterPosts.of(home.resolve("from"))) {
            from.publishing()
                    .write(from.post("review"), FileTarget.JEKYLL, blog, WriteOptions.PLAIN);
        }
        try (Journal empty =
                Journal.create(new JournalFolder(home.resolve("empty")), StarterPosts.CLOCK)) {
            Imports imports = empty.imports(() -> {});
            imports.apply(plan(imports, blog), Texts.english(), Progress.NONE);
            Writing review = empty.writings().all().getFirst();
            long film = review.filmId();
            assertThat(empty.films().find(film).orElseThrow().shelves().catalogued()).isTrue();
            Placement first = empty.pictures().on(new PlacedOn.OnFilm(film)).getFirst();
            assertThat(first.caption()).startsWith("**The prize.** On 25 May 2024");
            assertThat(first.alt()).startsWith("A golden palm branch");
            assertThat(first.picture().credit()).isEqualTo("Drawn for Matinee · Apache-2.0");
            assertThat(empty.pictureFolder().has(first.picture().hash())).isTrue();
        }
    }

    private static ImportPlan plan(Imports imports, Path file) throws ExpectedFailure {
        var recognised = (Recognised.Foreign) Importers.all().recognise(file);
        IncomingBatch batch =
                recognised
                        .importer()
                        .read(ImportRequest.usual(file, recognised.importer()), Progress.NONE);
        return imports.plan(batch, Decisions.NONE, Progress.NONE);
    }

    private static Writing only(Journal journal, WritingKind kind) {
        List<Writing> all =
                journal.writings().all().stream().filter(w -> w.kind() == kind).toList();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
