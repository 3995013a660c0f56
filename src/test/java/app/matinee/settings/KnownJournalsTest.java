package app.matinee.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownJournalsTest {

    @Test
    void theLastOpenedComesFirstAndOnce() {
        KnownJournals known =
                KnownJournals.NONE
                        .opened(Path.of("/a"))
                        .opened(Path.of("/b"))
                        .opened(Path.of("/x/../a"));

        assertThat(known.last()).isEqualTo(Path.of("/a"));
        assertThat(known.recent()).containsExactly(Path.of("/a"), Path.of("/b"));
    }

    @Test
    void forgetsAJournalThatIsGone() {
        KnownJournals known = KnownJournals.NONE.opened(Path.of("/a")).opened(Path.of("/b"));

        assertThat(known.without(Path.of("/b")))
                .isEqualTo(
                        new KnownJournals(
                                null,
                                KnownJournals.NONE.opened(Path.of("/a")).recent(),
                                LeftAt.START,
                                List.of()));
    }

    @Test
    void remembersWhoseOwnerWasWarned() {
        KnownJournals known = KnownJournals.NONE.opened(Path.of("/a")).warnedOf(Path.of("/a"));

        assertThat(known.opened(Path.of("/b")).isWarnedOf(Path.of("/a"))).isTrue();
        assertThat(known.isWarnedOf(Path.of("/b"))).isFalse();
    }

    @Test
    void remembersWhereOneWasInTheLastJournalOnly() {
        LeftAt left = LeftAt.START.at("watchlist", 7, "awards");
        KnownJournals known = KnownJournals.NONE.opened(Path.of("/a")).withLeft(left);

        assertThat(known.opened(Path.of("/a")).left()).isEqualTo(left);
        assertThat(known.opened(Path.of("/b")).left()).isEqualTo(LeftAt.START);
    }

    @Test
    void keepsTen() {
        KnownJournals known = KnownJournals.NONE;
        for (int i = 0; i < 30; i++) {
            known = known.opened(Path.of("/" + i));
        }

        assertThat(known.recent()).hasSize(10).startsWith(Path.of("/29"));
    }
}
