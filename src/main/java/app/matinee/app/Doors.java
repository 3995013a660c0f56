package app.matinee.app;

import app.matinee.backup.BackupFailed;
import app.matinee.backup.Backups;
import app.matinee.job.Job;
import app.matinee.job.JobHandle;
import app.matinee.library.Journal;
import app.matinee.model.JournalFolder;
import app.matinee.settings.KnownJournals;
import app.matinee.store.JournalRefused;
import app.matinee.store.JournalRefused.Reason;
import app.matinee.text.ExpectedFailure;
import app.matinee.text.Phrase;
import app.matinee.ui.kit.Choice;
import app.matinee.ui.kit.EmptyState;
import app.matinee.ui.kit.JournalDoor;
import app.matinee.ui.kit.RunningJob;
import app.matinee.ui.kit.View;
import app.matinee.ui.shell.ShellController;
import app.matinee.ui.welcome.WelcomeController;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
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
    private final DailyCare care;
    private boolean entering;

    /// @param exit ends the program once everything is saved
    Doors(Wiring app, AppWindow window, JournalMaking making, Runnable exit) {
        this.app = app;
        this.window = window;
        this.making = making;
        this.care = new DailyCare(app.jobs(), app.clock());
        this.exit = exit;
    }

    /// The open journal, null while there is none.
    @Nullable JournalWiring open() {
        return open;
    }

    /// Opens the journal given at the start, or the last one, or the first page.
    void start(@Nullable Path given) {
        Path folder = new StartLine.Window(given).folder(app.settings().get().journals());
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
        boolean replaces = wish instanceof Wish.Restored;
        if (replaces) {
            closeOpen();
            waitForRestore();
        }
        Job<Journal> opening = progress -> making.open(wish, progress);
        // What closes the open journal is in order too, so that it comes first.
        JobHandle<Journal> job =
                replaces
                        ? app.jobs().startInOrder("restore.running", opening)
                        : app.jobs().start("journal.opening", opening);
        job.onSuccess(
                        journal -> {
                            entering = false;
                            show(journal);
                        })
                .onFailure(
                        ExpectedFailure.class,
                        failure -> {
                            entering = false;
                            refused(wish, failure, refused);
                        })
                .onFailure(
                        RuntimeException.class,
                        failure -> {
                            entering = false;
                            app.failures().accept(failure);
                            if (replaces) {
                                start(wish.folder());
                            }
                        })
                .onCancelled(() -> entering = false);
    }

    private void waitForRestore() {
        EmptyState words =
                new EmptyState(
                                app.texts().get("restore.running"),
                                app.texts().get("restore.running.about"))
                        .withoutSlots();
        StackPane page = new StackPane(words);
        page.getStyleClass().add("wall");
        window.show(page);
    }

    private boolean isOpen(Wish wish) {
        return open != null
                && !(wish instanceof Wish.Restored)
                && open.journal().folder().root().equals(wish.folder());
    }

    private void refused(Wish wish, ExpectedFailure failure, Consumer<Phrase> refused) {
        LOG.info("Not opened: {}", failure.getMessage());
        if (wish instanceof Wish.Restored) {
            // The journal is as it was, and its window is gone: back into it.
            app.dialogs().failure(failure);
            enter(new Wish.Existing(wish.folder()), why -> welcome(wish.folder(), why));
        } else if (failure instanceof JournalRefused why && why.reason() == Reason.DAMAGED) {
            rescue(wish.folder(), failure.phrase());
        } else {
            refused.accept(failure.phrase());
        }
    }

    /// Leads to the first page, which offers the newest good snapshot of a damaged journal.
    private void rescue(Path folder, Phrase refused) {
        Backups backups = new Backups(new JournalFolder(folder), app.clock());
        app.jobs()
                .startQuietly(_ -> backups.newestGood())
                .onSuccess(good -> {
                    closeOpen();
                    welcome(folder, refused).offer(good);
                })
                .onFailure(BackupFailed.class, _ -> welcome(folder, refused));
    }

    private void show(Journal journal) {
        closeOpen();
        StartWatch.passed("Journal open");
        JournalWiring wiring = new JournalWiring(app, journal, this);
        open = wiring;
        Path folder = journal.folder().root();
        app.settings().change(s -> s.withJournals(s.journals().opened(folder)));
        wiring.begin();
        new Whereabouts(app).takeUp(wiring);
        Parent shell = wiring.views().load(ShellController.class).root();
        StartWatch.passed("Screens made");
        window.show(shell);
        StartWatch.passed("Window shown");
        care.begin(journal);
        warnOfSynchronising(journal.folder());
        LOG.info("Opened {}", folder);
    }

    /// Once a folder: who has read it and stays knows.
    private void warnOfSynchronising(JournalFolder folder) {
        KnownJournals known = app.settings().get().journals();
        if (!folder.looksSynchronised() || known.isWarnedOf(folder.root())) {
            return;
        }
        Runnable keep =
                () ->
                        app.settings()
                                .change(s -> s.withJournals(s.journals().warnedOf(folder.root())));
        app.dialogs()
                .ask(
                        app.texts().get("synchronised.title"),
                        app.texts().get("synchronised.text", folder.root().toString()),
                        List.of(
                                Choice.other(
                                        app.texts().get("settings.place.show"),
                                        () -> {
                                            keep.run();
                                            app.browser().show(folder.root());
                                        }),
                                Choice.main(app.texts().get("synchronised.known"), keep)));
    }

    @Override
    public void leave() {
        closeOpen();
        welcome(null, null);
    }

    private WelcomeController welcome(@Nullable Path folder, @Nullable Phrase refused) {
        View<WelcomeController> view = app.views(this).load(WelcomeController.class);
        view.controller().begin(folder, refused);
        window.show(view.root());
        return view.controller();
    }

    private void closeOpen() {
        JournalWiring old = open;
        if (old != null) {
            open = null;
            care.end();
            old.end();
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
        finish();
        exit.run();
    }

    /// Waits for what is being written; nothing is opened after it.
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
