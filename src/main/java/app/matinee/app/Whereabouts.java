package app.matinee.app;

import app.matinee.settings.KnownJournals;
import app.matinee.settings.LeftAt;
import java.nio.file.Path;

/// Takes one back to where one was in a journal: the screen, the film, the tab of its page.
record Whereabouts(Wiring app) {

    /// Goes where one was when the journal was closed last; to be called before its window is made.
    void takeUp(JournalWiring journal) {
        LeftAt left = app.settings().get().journals().left();
        if (left.film() != 0) {
            journal.mirror().openFilm().open(left.film());
        }
        journal.mirror().requests().choose(left.tab());
        if (new Screens().all().stream().anyMatch(screen -> screen.key().equals(left.place()))) {
            journal.navigation().go(left.place());
        }
    }

    /// Notes where one is, for the next time the journal is opened.
    void keep(JournalWiring journal) {
        Path folder = journal.journal().folder().root();
        KnownJournals known = app.settings().get().journals();
        if (folder.equals(known.last())) {
            Long film = journal.mirror().openFilm().wantedProperty().get();
            LeftAt left =
                    known.left()
                            .at(
                                    journal.navigation().placeProperty().get(),
                                    film == null ? 0 : film,
                                    journal.mirror().requests().tabProperty().get());
            app.settings().change(s -> s.withJournals(s.journals().withLeft(left)));
        }
    }
}
