package app.matinee.app;

import app.matinee.library.Journal;
import app.matinee.model.JournalFolder;
import app.matinee.settings.KnownJournals;
import app.matinee.text.ExpectedFailure;
import app.matinee.text.Phrase;
import app.matinee.ui.kit.Choice;
import app.matinee.ui.kit.JournalDoor;
import app.matinee.ui.kit.RunningJob;
import app.matinee.ui.kit.View;
import app.matinee.ui.shell.ShellController;
import app.matinee.ui.welcome.WelcomeController;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens journals in the window and closes them.
final class Doors implements JournalDoor {

    private static final Logger LOG = LoggerFactory.getLogger(Doors.class);
    private static final Duration LONGEST_SAVING = Duration.ofSeconds(60);

    private final Wiring app;
    private final AppWindow window;
    private final JournalMaking making;
    private final Runnable exit;
    private @Nullable JournalWiring open;
    private boolean entering;

    /// @param exit ends the program once everything is saved
    Doors(Wiring app, AppWindow window, Runnable exit) {
        this.app = app;
        this.window = window;
        this.making = new JournalMaking(app.clock());
        this.exit = exit;
    }

    /// The open journal, null while there is none.
    @Nullable JournalWiring open() {
        return open;
    }

    /// Opens the journal given at the start, or the last one, or the first page.
    void start(@Nullable Path given) {
        KnownJournals known = app.settings().get().journals();
        Path folder = given == null ? known.last() : given.toAbsolutePath().normalize();
        if (folder == null) {
            welcome(null, null);
        } else if (given != null && !new JournalFolder(folder).holdsJournal()) {
            welcome(folder, null);
        } else {
            enter(new Wish.Existing(folder), refused -> welcome(null, refused));
        }
    }

    @Override
    public void enter(Wish wish, Consumer<Phrase> refused) {
        if (entering || isOpen(wish)) {
            return;
        }
        entering = true;
        app.jobs()
                .start("journal.opening", progress -> making.open(wish, progress))
                .onSuccess(this::show)
                .onFailure(ExpectedFailure.class, failure -> refused(failure, refused))
                .onEnd(() -> entering = false);
    }

    private boolean isOpen(Wish wish) {
        return open != null && open.journal().folder().root().equals(wish.folder());
    }

    private static void refused(ExpectedFailure failure, Consumer<Phrase> refused) {
        LOG.info("Not opened: {}", failure.getMessage());
        refused.accept(failure.phrase());
    }

    private void show(Journal journal) {
        closeOpen();
        JournalWiring wiring = new JournalWiring(app, journal, this);
        open = wiring;
        Path folder = journal.folder().root();
        app.settings().change(s -> s.withJournals(s.journals().opened(folder)));
        wiring.mirror().load();
        new Whereabouts(app).takeUp(wiring);
        window.show(wiring.views().load(ShellController.class).root());
        LOG.info("Opened {}", folder);
    }

    @Override
    public void leave() {
        closeOpen();
        welcome(null, null);
    }

    private void welcome(@Nullable Path folder, @Nullable Phrase refused) {
        View<WelcomeController> view = app.views(this).load(WelcomeController.class);
        view.controller().begin(folder, refused);
        window.show(view.root());
    }

    private void closeOpen() {
        JournalWiring old = open;
        if (old != null) {
            open = null;
            old.unsaved().saveNow();
            new Whereabouts(app).keep(old);
            app.jobs()
                    .<@Nullable Void>startInOrder(
                            "journal.closing",
                            _ -> {
                                old.journal().close();
                                return null;
                            });
        }
    }

    @Override
    public void quit() {
        if (app.jobs().running().stream().allMatch(RunningJob::isCarriedThrough)) {
            end();
            return;
        }
        app.dialogs()
                .ask(
                        app.texts().get("quit.busy.title"),
                        app.texts().get("quit.busy.text"),
                        List.of(
                                Choice.other(app.texts().get("quit.busy.now"), this::end),
                                Choice.main(app.texts().get("quit.busy.wait"), () -> {})));
    }

    private void end() {
        window.close();
        closeOpen();
        app.settings().flush();
        exit.run();
    }

    /// Waits for what is being written; to be called once, last of all.
    void finish() {
        closeOpen();
        app.settings().flush();
        try {
            if (!app.jobs().shutdown(LONGEST_SAVING)) {
                LOG.error("Writes were still under way at the end");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
