package app.matinee.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.FilmList;
import app.matinee.model.JournalFolder;
import app.matinee.model.PartialDate;
import app.matinee.model.SavedView;
import app.matinee.model.Viewing;
import app.matinee.query.Key;
import app.matinee.query.QueryReader;
import app.matinee.store.JournalRefused;
import app.matinee.ui.SampleJournal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a query finds in a journal, and the views one keeps.
class FiltersTest {

    @TempDir static Path parent;
    private static Journal journal;

    @BeforeAll
    static void open() throws JournalRefused {
        journal = Journal.create(new JournalFolder(parent.resolve("journal")), Clock.systemUTC());
        long anora = SampleJournal.fill(journal);
        journal.lists().add(FilmList.of("Best of the decade", List.of(anora)));
        journal.viewings().log(Viewing.on(film("Parasite"), new PartialDate("2019")));
    }

    @AfterAll
    static void close() {
        journal.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    director:baker              | Anora
                    director:"Sean Baker"       | Anora
                    director:"ean Baker"        | ~~
                    director:madison            | ~~
                    cast:madison                | Anora
                    person:bong OR cast:yura    | Anora, Parasite
                    -director:any               | A film without a year
                    year:2011..2020             | Parasite, The Tree of Life
                    year:none                   | A film without a year
                    runtime:..140               | Anora
                    rating:5..                  | Parasite
                    rating:4.5                  | Anora
                    rating:none year:2011       | The Tree of Life
                    genre:drama -genre:horror   | Anora
                    genre:(horror OR romance)   | Anora
                    country:usa                 | Anora
                    country:"United States"     | Anora
                    language:armenian           | Anora
                    language:any                | Anora
                    seen:2025                   | Anora
                    seen:2025-04..2025-05       | Anora
                    seen:2019                   | Parasite
                    seen:2019-01..2019-06       | ~~
                    seen:..2020                 | Parasite
                    -seen year:any              | The Tree of Life
                    award:academy               | Anora
                    won:"palme d'or"            | Anora
                    won:"best picture"          | Anora
                    won:supporting              | ~~
                    nominated:supporting        | Anora
                    nominated:palme             | Anora
                    won:none year:2019..        | Parasite
                    owned:blu-ray               | Parasite
                    owned:dvd                   | ~~
                    shelf:watchlist             | The Tree of Life
                    shelf:reference             | Wicked
                    ceremony:"97th academy"     | Anora
                    list:decade                 | Anora
                    is:reviewed                 | Anora
                    kind:documentary            | ~~
                    kind:feature year:2024      | Anora
                    text:cinderella             | ~~
                    fairy                       | Anora
                    tree life                   | The Tree of Life
                    "tree of life"              | The Tree of Life
                    "ree of life"               | ~~
                    added:1999                  | ~~
                    viewings:1.. seen:yes       | Anora, Parasite
                    """)
    void finds(String query, String titles) {
        assertThat(titles(query)).isEqualTo(titles);
    }

    @Test
    void knowsTheNamesThatComplete() {
        assertThat(journal.filters().names(Key.GENRE))
                .containsExactly("Comedy", "Drama", "Romance");
        assertThat(journal.filters().names(Key.OWNED)).containsExactly("Blu-ray");
        assertThat(journal.filters().names(Key.WON))
                .contains("Academy Awards", "Palme d’Or", "Best Picture");
        assertThat(journal.filters().people("ba", 5)).containsExactly("Sean Baker");
    }

    @Test
    void viewsAreSavedRenamedArrangedAndEachStepIsTakenBack() {
        SavedView short1 = SavedView.named("Short", "runtime:..100", "length", true, "table");
        long first = journal.savedViews().add(short1).value();
        journal.savedViews().add(SavedView.named("Loved", "rating:4.5..", "year", false, "wall"));
        SavedView stored = journal.savedViews().all().getFirst();
        assertThat(stored.showsAs(short1)).isTrue();

        journal.savedViews().edit(stored.withName("Short ones"));
        journal.savedViews()
                .arrange(
                        journal.savedViews().all().reversed().stream().map(SavedView::id).toList());
        assertThat(names()).containsExactly("Loved", "Short ones");

        journal.savedViews().delete(stored);
        assertThat(names()).containsExactly("Loved");
        journal.history().undo();
        assertThat(names()).containsExactly("Loved", "Short ones");
        assertThat(journal.savedViews().all().getLast().id()).isEqualTo(first);
        journal.history().undo();
        journal.history().undo();
        assertThat(names()).containsExactly("Short", "Loved");
    }

    private List<String> names() {
        return journal.savedViews().all().stream().map(SavedView::name).toList();
    }

    private static long film(String title) {
        return journal.films().summaries(List.of(1L, 2L, 3L, 4L, 5L)).stream()
                .filter(film -> film.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String titles(String query) {
        List<Long> keys = journal.filters().films(QueryReader.read(query).query());
        return String.join(
                ", ",
                keys.stream()
                        .flatMap(key -> journal.films().summaries(List.of(key)).stream())
                        .map(film -> film.title())
                        .sorted()
                        .toList());
    }
}
