package app.matinee.app;

import app.matinee.settings.Folders;
import app.matinee.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.application.Application;

/// Starts Matinee: the window without arguments, the command line with them.
public final class Main {

    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    private Main() {}

    public static void main(String[] args) {
        Folders folders = folders();
        new Logs(folders.logs()).start();
        switch (StartLine.of(List.of(args))) {
            case StartLine.Window _ -> System.exit(window(args));
            case StartLine.Command(var words) -> {
                System.err.println(
                        new Texts(Locale.getDefault()).get("start.noCommand", words.getFirst()));
                System.exit(WRONG_USAGE);
            }
        }
    }

    private static int window(String[] args) {
        if (!namesDisplay()) {
            return noDisplay();
        }
        try {
            Application.launch(MatineeApp.class, args);
            return 0;
        } catch (UnsupportedOperationException unreachable) {
            // JavaFX throws this, and only this, where the display that is named cannot be opened.
            return noDisplay();
        }
    }

    private static int noDisplay() {
        System.err.println(new Texts(Locale.getDefault()).get("start.noDisplay"));
        return FAILED;
    }

    static Folders folders() {
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
