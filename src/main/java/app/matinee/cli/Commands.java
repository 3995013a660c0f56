package app.matinee.cli;

import app.matinee.settings.SettingsFile;
import app.matinee.text.Texts;
import app.matinee.text.Version;
import java.io.PrintWriter;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;

/// The program's commands, ready to be run.
public final class Commands {

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
        JournalChoice journals = new JournalChoice(root, settings, clock);
        CommandLine line =
                new CommandLine(root)
                        .addSubcommand("new", new NewCommand(console, root, clock))
                        .addSubcommand("list", new ListCommand(console, journals))
                        .addSubcommand("show", new ShowCommand(console, journals))
                        .addSubcommand("search", new SearchCommand(console, journals))
                        .addSubcommand("import", new ImportCommand(console, journals, clock))
                        .addSubcommand("export", new ExportCommand(console, journals, clock))
                        .addSubcommand("check", new CheckCommand(console, journals));
        line.setResourceBundle(texts.bundle());
        String version = Version.read().program();
        describe(line, version);
        line.getSubcommands().values().forEach(each -> describe(each, version));
        return line;
    }

    private void describe(CommandLine line, String version) {
        CommandSpec spec = line.getCommandSpec();
        spec.mixinStandardHelpOptions(true).version(version);
        spec.usageMessage().description(texts.get("cli.about." + spec.name()));
    }
}
