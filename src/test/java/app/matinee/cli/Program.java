package app.matinee.cli;

import app.matinee.job.Progress;
import app.matinee.library.Journal;
import app.matinee.library.NewJournal;
import app.matinee.model.JournalFolder;
import app.matinee.settings.Settings;
import app.matinee.settings.SettingsFile;
import app.matinee.store.JournalRefused;
import app.matinee.text.ExpectedFailure;
import app.matinee.text.Texts;
import app.matinee.transfer.archive.Archive;
import app.matinee.transfer.archive.ArchiveImport;
import app.matinee.transfer.archive.ArchiveReader;
import app.matinee.transfer.archive.ArchiveRefused;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The command line as a user of one machine has it, with what it writes caught.
final class Program {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path home;
    private final SettingsFile settings;

    Program(Path home) {
        this.home = home;
        this.settings = new SettingsFile(home.resolve("settings.json"));
    }

    /// What a command gave back.
    record Run(int exit, String out, String err) {

        /// The answer as JSON; fails where there is anything beside the one document.
        JsonNode json() {
            return JSON.readerFor(JsonNode.class)
                    .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readValue(out);
        }
    }

    Run run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit =
                new Commands(settings, Texts.english(), Clock.systemUTC())
                        .run(args, new PrintWriter(out, true), new PrintWriter(err, true));
        return new Run(exit, out.toString(), err.toString());
    }

    /// Runs a command on the journal of this test.
    Run onJournal(String... args) {
        List<String> all = new ArrayList<>(List.of("--journal", journal().root().toString()));
        all.addAll(Arrays.asList(args));
        return run(all.toArray(String[]::new));
    }

    JournalFolder journal() {
        return new JournalFolder(home.resolve("journal"));
    }

    /// Makes the journal of this test.
    void make(Consumer<Journal> filling) throws JournalRefused {
        try (Journal made = Journal.create(journal(), Clock.systemUTC())) {
            filling.accept(made);
        }
    }

    /// Makes the journal of this test with the starter films.
    void makeStarter() {
        Run made = run("new", journal().root().toString(), "--starter");
        if (made.exit() != 0) {
            throw new IllegalStateException(made.err());
        }
    }

    /// Makes the journal of this test with the starter films and no history beside them.
    void makeStarterFilms() throws ExpectedFailure {
        Clock clock = Clock.systemUTC();
        try (Archive films = new ArchiveReader().openStarter(Progress.NONE)) {
            new NewJournal(journal(), clock)
                    .<ArchiveRefused>filled(made ->
                            new ArchiveImport(made, made.pictureFolder(), clock)
                                    .run(films, Progress.NONE))
                    .close();
        }
    }

    /// Leaves the settings of a machine whose window opened the journal of this test last.
    void rememberJournal() throws IOException {
        settings.save(
                Settings.DEFAULT.withJournals(
                        Settings.DEFAULT.journals().opened(journal().root())));
    }
}
