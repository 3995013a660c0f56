package app.matinee.ui.kit;

import app.matinee.job.Jobs;
import app.matinee.text.Phrase;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Opens addresses the desktop's own way, through its command for that.
public final class SystemBrowser implements Browser {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int OPENED_AFTER_SECONDS = 10;

    private final Jobs jobs;
    private final List<String> command;

    /// @param command the program and its arguments before the address
    public SystemBrowser(Jobs jobs, List<String> command) {
        this.jobs = jobs;
        this.command = List.copyOf(command);
    }

    /// The command of a system, by its `os.name`.
    public static List<String> commandOf(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler");
        }
        return name.startsWith("mac") ? List.of("open") : List.of("xdg-open");
    }

    @Override
    public void open(String address) {
        jobs.<@Nullable Void>start(
                "browser.opening",
                _ -> {
                    String checked = webAddress(address);
                    openNow(checked, Phrase.of("browser.none", checked));
                    return null;
                });
    }

    @Override
    public void show(Path folder) {
        String name = folder.toAbsolutePath().toString();
        jobs.<@Nullable Void>start(
                "browser.opening",
                _ -> {
                    openNow(name, Phrase.of("browser.noFolder", name));
                    return null;
                });
    }

    private void openNow(String what, Phrase refusal)
            throws BrowserRefused, InterruptedException {
        List<String> line = new ArrayList<>(command);
        line.add(what);
        try {
            Process process =
                    new ProcessBuilder(line)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            // Some desktops stay until the browser ends; then it has opened.
            boolean ended = process.waitFor(OPENED_AFTER_SECONDS, TimeUnit.SECONDS);
            if (ended && process.exitValue() != 0) {
                throw new BrowserRefused(refusal);
            }
        } catch (IOException missing) {
            throw new BrowserRefused(refusal);
        }
    }

    private static String webAddress(String address) throws BrowserRefused {
        try {
            URI uri = new URI(address.strip());
            if (uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null) {
                return uri.toASCIIString();
            }
        } catch (URISyntaxException notAnAddress) {
            // Refused below, like every other address that is not one of the web.
        }
        throw new BrowserRefused(Phrase.of("browser.notWeb", address));
    }
}
