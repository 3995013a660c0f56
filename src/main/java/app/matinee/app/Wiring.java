package app.matinee.app;

import app.matinee.settings.Folders;
import app.matinee.spelling.Dictionaries;
import app.matinee.spelling.PersonalWords;
import app.matinee.spelling.Speller;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Browser;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.FxJobs;
import app.matinee.ui.kit.JournalDoor;
import app.matinee.ui.kit.LiveSettings;
import app.matinee.ui.kit.Overlay;
import app.matinee.ui.kit.Views;
import app.matinee.ui.kit.poster.PosterPainter;
import app.matinee.ui.kit.print.Printing;
import app.matinee.ui.theme.Theme;
import app.matinee.ui.welcome.WelcomeController;
import java.time.Clock;
import java.util.Locale;

/// Makes what the program has once, whatever journal is open. To be made on the FX thread.
public final class Wiring {

    private final Folders folders;
    private final Clock clock;
    private final Texts texts = new Texts(Locale.getDefault());
    private final Overlay overlay = new Overlay();
    private final Dialogs dialogs;
    private final Failures failures;
    private final FxJobs jobs;
    private final LiveSettings settings;
    private final Theme theme = new Theme();
    private final Browser browser;
    private final Printing printing;
    private final Speller speller;
    private final PosterPainter posters = new PosterPainter();

    public Wiring(Folders folders, Clock clock, Surroundings surroundings) {
        this(new Beginning(folders, clock), surroundings);
    }

    Wiring(Beginning beginning, Surroundings surroundings) {
        this.folders = beginning.folders();
        this.clock = beginning.clock();
        this.dialogs = surroundings.dialogs(overlay, texts);
        this.failures = new Failures(dialogs, texts);
        this.jobs = new FxJobs(failures);
        this.settings = new LiveSettings(beginning.file(), beginning.settings(), jobs);
        this.browser = surroundings.browser(jobs);
        this.printing = surroundings.printing(overlay, dialogs, texts);
        this.speller =
                new Speller(
                        Dictionaries.ofSystem(folders.home()),
                        new PersonalWords(folders.config().resolve("words.txt")));
        settings.property().subscribe(now -> dress(now.theme(), now.textScale()));
    }

    public Folders folders() {
        return folders;
    }

    public Clock clock() {
        return clock;
    }

    public Texts texts() {
        return texts;
    }

    /// What lies over the content of the window; the last child of its root.
    public Overlay overlay() {
        return overlay;
    }

    public Dialogs dialogs() {
        return dialogs;
    }

    public FxJobs jobs() {
        return jobs;
    }

    public LiveSettings settings() {
        return settings;
    }

    public Theme theme() {
        return theme;
    }

    public Browser browser() {
        return browser;
    }

    public Printing printing() {
        return printing;
    }

    public Speller speller() {
        return speller;
    }

    public PosterPainter posters() {
        return posters;
    }

    /// Takes every failure that nobody else took.
    Failures failures() {
        return failures;
    }

    /// The screens that need no journal.
    public Views views(JournalDoor door) {
        return new Views(texts)
                .add(
                        WelcomeController.class,
                        () ->
                                new WelcomeController(
                                        door, dialogs, folders, posters, settings, texts));
    }

    private void dress(app.matinee.settings.Theme chosen, int textScale) {
        theme.modeProperty()
                .set(
                        switch (chosen) {
                            case SYSTEM -> Theme.Mode.SYSTEM;
                            case LIGHT -> Theme.Mode.LIGHT;
                            case DARK -> Theme.Mode.DARK;
                            case HIGH_CONTRAST -> Theme.Mode.HIGH_CONTRAST;
                        });
        theme.textSizeProperty().set(textScale);
    }
}
