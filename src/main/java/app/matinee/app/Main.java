package app.matinee.app;

import app.matinee.cli.Commands;
import app.matinee.settings.Folders;
import app.matinee.settings.SettingsFile;
import app.matinee.text.Texts;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Starts Matinee: the window without arguments, the command line with them.
public final class Main {

    private static final int FAILED = 1;

    private Main() {}

    public static void main(String[] args) throws InterruptedException {
        Folders folders = folders();
        new Logs(folders.logs()).start();
        StartWatch.passed("Log begun");
        switch (StartLine.of(List.of(args))) {
            case StartLine.Window line -> System.exit(window(folders, line));
            case StartLine.Command(var words) -> System.exit(run(folders, words));
        }
    }

    private static int window(Folders folders, StartLine.Window line) throws InterruptedException {
        if (!namesDisplay()) {
            return noDisplay();
        }
        try {
            return new MatineeApp(folders, line).run() ? 0 : FAILED;
        } catch (UnsupportedOperationException unreachable) {
            // JavaFX throws this, and only this, where the display that is named cannot be opened.
            return noDisplay();
        }
    }

    private static int noDisplay() {
        System.err.println(new Texts(Locale.getDefault()).get("start.noDisplay"));
        return FAILED;
    }

    private static int run(Folders folders, List<String> words) {
        Commands commands =
                new Commands(
                        new SettingsFile(folders.settingsFile()),
                        new Texts(Locale.getDefault()),
                        Clock.system(ZoneId.systemDefault()));
        PrintWriter out = writer(System.out);
        PrintWriter err = writer(System.err);
        int exit = commands.run(words.toArray(String[]::new), out, err);
        out.flush();
        err.flush();
        return exit;
    }

    /// UTF-8 whatever the language of the system: scripts often run without one.
    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    private static Folders folders() {
        return Folders.of(
                System.getProperty("os.name"),
                System.getenv(),
                Path.of(System.getProperty("user.home")));
    }

    /// On Linux a window needs an X11 or Wayland display; elsewhere there is always one.
    private static boolean namesDisplay() {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        Map<String, String> environment = System.getenv();
        return !linux
                || System.getProperty("glass.platform", "").equals("Headless")
                || !environment.getOrDefault("DISPLAY", "").isBlank()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }
}
