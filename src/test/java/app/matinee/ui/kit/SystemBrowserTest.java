package app.matinee.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.job.SameThreadJobs;
import app.matinee.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(OS.WINDOWS)
class SystemBrowserTest {

    private final SameThreadJobs jobs = new SameThreadJobs();

    @Test
    void handsTheAddressToTheDesktop(@TempDir Path folder) throws Exception {
        Path script = folder.resolve("open.sh");
        Files.writeString(script, "printf '%s' \"$1\" > " + folder.resolve("opened"));

        new SystemBrowser(jobs, List.of("sh", script.toString()))
                .open(" https://example.org/a?b=c&d=$(date) ".replace("$(date)", "%24"));

        assertThat(jobs.untaken()).isEmpty();
        assertThat(folder.resolve("opened")).hasContent("https://example.org/a?b=c&d=%24");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "file:///etc/passwd",
                "mailto:someone@example.org",
                "--help",
                "example.org",
                "https:",
                "http://exa mple.org",
                ""
            })
    void refusesWhatIsNoWebAddress(String address) {
        new SystemBrowser(jobs, List.of("false")).open(address);

        assertThat(jobs.untaken()).hasSize(1).first().isInstanceOf(BrowserRefused.class);
        BrowserRefused refused = (BrowserRefused) jobs.untaken().getFirst();
        assertThat(Texts.english().say(refused.phrase())).startsWith("Only web addresses");
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "no-such-program-anywhere"})
    void saysSoWhenThereIsNoBrowser(String command) {
        new SystemBrowser(jobs, List.of(command)).open("https://example.org/");

        BrowserRefused refused = (BrowserRefused) jobs.untaken().getFirst();
        assertThat(Texts.english().say(refused.phrase()))
                .isEqualTo("The browser did not open. The address is https://example.org/");
    }

    @Test
    void knowsEachDesktopsWay() {
        assertThat(SystemBrowser.commandOf("Linux")).containsExactly("xdg-open");
        assertThat(SystemBrowser.commandOf("Mac OS X")).containsExactly("open");
        assertThat(SystemBrowser.commandOf("Windows 11")).startsWith("rundll32");
    }
}
