package app.matinee.cli;

import app.matinee.publish.wordpress.SecretTool;
import app.matinee.publish.wordpress.SitePasswords;
import app.matinee.settings.SettingsFile;
import app.matinee.text.Texts;
import app.matinee.text.Version;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.TypeConversionException;

/// The program's commands, ready to be run.
public final class Commands {

    /// What Java makes of letters that the language setting of the shell does not have.
    private static final char UNREADABLE = '\uFFFD';

    private final SettingsFile settings;
    private final Texts texts;
    private final Clock clock;

    /// @param settings name the journal where none is given; only read
    public Commands(SettingsFile settings, Texts texts, Clock clock) {
        this.settings = settings;
        this.texts = texts;
        this.clock = clock;
    }

    /// Runs the command that the arguments spell.
    ///
    /// @param out gets the answer and nothing else
    /// @param err gets messages
    /// @return 0 when it is done, 1 when it failed and nothing was changed, 2 for wrong usage
    public int run(String[] args, PrintWriter out, PrintWriter err) {
        if (Stream.of(args).anyMatch(word -> word.indexOf(UNREADABLE) >= 0)) {
            err.println(texts.get("cli.usage.unreadable"));
            return Failures.WRONG_USAGE;
        }
        Failures failures = new Failures(texts);
        return commandLine(new Console(out, err, texts))
                .setOut(out)
                .setErr(err)
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setExpandAtFiles(false)
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures)
                .execute(args);
    }

    private CommandLine commandLine(Console console) {
        MatineeCommand root = new MatineeCommand();
        JournalChoice journals = new JournalChoice(root, settings, clock, console);
        CommandLine line =
                new CommandLine(root)
                        .addSubcommand("new", new NewCommand(console, root, clock))
                        .addSubcommand("list", new ListCommand(console, journals))
                        .addSubcommand("show", new ShowCommand(console, journals))
                        .addSubcommand("search", new SearchCommand(console, journals))
                        .addSubcommand("import", new ImportCommand(console, journals, clock))
                        .addSubcommand("fill", new FillCommand(console, journals))
                        .addSubcommand("undo-import", new UndoImportCommand(console, journals))
                        .addSubcommand("export", new ExportCommand(console, journals, clock))
                        .addSubcommand(
                                "publish",
                                new PublishCommand(console, journals, passwords(), clock))
                        .addSubcommand("drafts", new DraftsCommand(console, journals))
                        .addSubcommand("backup", new BackupCommand(console, journals, clock))
                        .addSubcommand("restore", new RestoreCommand(console, journals, clock))
                        .addSubcommand("check", new CheckCommand(console, journals))
                        .addSubcommand("awards", awards(console, journals));
        line.registerConverter(Path.class, this::path);
        line.setResourceBundle(texts.bundle());
        String version = Version.read().program();
        describe(line, "", version);
        return line;
    }

    private SitePasswords passwords() {
        return new SitePasswords(settings.beside("sites.json"), new SecretTool());
    }

    private CommandLine awards(Console console, JournalChoice journals) {
        AwardQuestions questions = new AwardQuestions(console, journals, clock);
        return new CommandLine(new AwardsCommand())
                .addSubcommand("film", new AwardFilmCommand(questions))
                .addSubcommand("both", new AwardBothCommand(questions))
                .addSubcommand("leaders", new AwardLeadersCommand(questions))
                .addSubcommand("person", new AwardPersonCommand(questions))
                .addSubcommand("category", new AwardCategoryCommand(questions))
                .addSubcommand("streak", new AwardStreakCommand(questions))
                .addSubcommand("since", new AwardSinceCommand(questions))
                .addSubcommand("nth", new AwardNthCommand(questions))
                .addSubcommand("none", new AwardNoneCommand(questions))
                .addSubcommand("facts", new AwardFactsCommand(questions))
                .addSubcommand("season", new AwardSeasonCommand(questions));
    }

    private Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException _) {
            throw new TypeConversionException(texts.get("cli.usage.noPath", name));
        }
    }

    /// @param within the names of the commands it belongs to, each with a dot behind it
    private void describe(CommandLine line, String within, String version) {
        CommandSpec spec = line.getCommandSpec();
        spec.mixinStandardHelpOptions(true).version(version);
        spec.usageMessage().description(texts.get("cli.about." + within + spec.name()));
        String below = line.getParent() == null ? "" : within + spec.name() + ".";
        line.getSubcommands().values().forEach(each -> describe(each, below, version));
    }
}
