package app.matinee.publish.wordpress;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The keyring of Linux desktops, by the program `secret-tool` of libsecret. Where that is missing
/// or no keyring runs, it has nothing and takes nothing.
public final class SecretTool implements Keyring {

    private static final int PATIENCE_SECONDS = 20;

    private final String program;

    public SecretTool() {
        this("secret-tool");
    }

    SecretTool(String program) {
        this.program = program;
    }

    @Override
    public Optional<String> find(String site, String user) {
        return run(List.of("lookup"), site, user, "").filter(found -> !found.isEmpty());
    }

    /// What was kept is looked up again, so that a keyring that only says yes is not believed.
    @Override
    public boolean keep(String site, String user, String password) {
        return run(List.of("store", "--label=Matinee: " + site), site, user, password).isPresent()
                && find(site, user).filter(password::equals).isPresent();
    }

    @Override
    public void forget(String site, String user) {
        run(List.of("clear"), site, user, "");
    }

    /// @return what it said, or empty where it failed
    private Optional<String> run(List<String> verb, String site, String user, String input) {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(verb);
        command.addAll(List.of("service", "matinee", "site", site, "user", user));
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            try (OutputStream to = process.getOutputStream()) {
                to.write(input.getBytes(StandardCharsets.UTF_8));
            }
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            byte[] said = process.getInputStream().readAllBytes();
            return process.exitValue() == 0
                    ? Optional.of(new String(said, StandardCharsets.UTF_8).strip())
                    : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
