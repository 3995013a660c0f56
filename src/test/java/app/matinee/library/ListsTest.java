package app.matinee.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.Film;
import app.matinee.model.FilmList;
import app.matinee.model.JournalFolder;
import app.matinee.model.ListItem;
import app.matinee.store.JournalRefused;
import app.matinee.store.StepLabel;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListsTest {

    @TempDir private Path home;
    private Journal journal;

    @BeforeEach
    void open() throws JournalRefused {
        journal = Journal.create(new JournalFolder(home.resolve("journal")), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void aListOfFiftyThousandFilmsIsKeptNotedAndPutInOrder() {
        List<Long> films = new ArrayList<>();
        journal.write(
                StepLabel.of("step.films.add", "50000"),
                s -> {
                    for (int i = 0; i < 50_000; i++) {
                        films.add(s.films().insert(Film.titled("Film " + i), i));
                    }
                    return 0L;
                });
        String name = "Everything ".repeat(910);
        FilmList list = FilmList.of(name, films);
        journal.lists().add(list);
        FilmList kept = journal.lists().all().getFirst();
        assertThat(kept.items()).hasSize(50_000);
        assertThat(kept.name()).isEqualTo(name);

        long last = films.getLast();
        journal.lists().edit(kept, stored -> stored.withMoved(Set.of(last), 0));
        journal.lists().edit(kept, stored -> stored.withNote(last, "First now."));
        ListItem first = journal.lists().all().getFirst().items().getFirst();
        assertThat(first.filmId()).isEqualTo(last);
        assertThat(first.note()).isEqualTo("First now.");
        journal.history().undo();
        journal.history().undo();
        assertThat(journal.lists().all().getFirst()).isEqualTo(kept);
    }

    @Test
    void aListThatFollowsAFilterHasJustTheFilmsThatMeetIt() {
        long first = journal.films().add(Film.titled("Alien")).value();
        long second = journal.films().add(Film.titled("Aliens")).value();
        journal.films().add(Film.titled("Heat"));
        long key =
                journal.lists()
                        .add(FilmList.of("Aliens", List.of()).withQuery("title:alien*"))
                        .value();
        FilmList list = journal.lists().meant(String.valueOf(key)).getFirst();
        assertThat(keys(list)).containsExactlyInAnyOrder(first, second);

        journal.lists().edit(list, l -> l.withMoved(Set.of(second), 0).withNote(second, "Best."));
        journal.films()
                .edit(
                        second,
                        FilmField.TITLE,
                        f -> f.withTitles(f.titles().withTitle("Something else")));
        assertThat(keys(journal.lists().all().getFirst())).containsExactly(first);
        journal.films()
                .edit(second, FilmField.TITLE, f -> f.withTitles(f.titles().withTitle("Aliens")));
        FilmList again = journal.lists().all().getFirst();
        assertThat(keys(again)).as("back in its place").containsExactly(second, first);
        assertThat(again.items().getFirst().note()).isEqualTo("Best.");

        FilmList copy =
                journal.lists()
                        .meant(String.valueOf(journal.lists().duplicate(again, "A copy").value()))
                        .getFirst();
        assertThat(copy.query()).isEqualTo(again.query());
    }

    private static List<Long> keys(FilmList list) {
        return list.items().stream().map(ListItem::filmId).toList();
    }
}
