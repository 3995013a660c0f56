package app.matinee.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.settings.Settings;
import app.matinee.settings.SettingsFile;
import app.matinee.settings.TablePreset;
import app.matinee.settings.TransferLook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `import` of tables whose columns are told.
class TableCommandsTest {

    @TempDir private Path home;
    private Program matinee;
    private Path table;

    @BeforeEach
    void start() throws Exception {
        matinee = new Program(home);
        matinee.make(_ -> {});
        table =
                Files.writeString(
                        home.resolve("shelf.csv"),
                        "Werk,Wann,Fach,Punkte\nAnora,01/02/2024,B 7,8\nFlow,,A 1,7\n");
    }

    @Test
    void columnsBecomeWhatTheCommandSays() {
        assertThat(take().err()).contains("titles");
        Program.Run run =
                take(
                        "--map",
                        "title=werk,watched-on=Wann,custom:Shelf=Fach,rating=Punkte",
                        "--dates",
                        "month-first",
                        "--scale",
                        "ten");
        assertThat(run.exit()).as(run.err()).isZero();
        JsonNode anora = matinee.onJournal("show", "Anora", "--json").json();
        assertThat(anora.get("rating").asInt()).isEqualTo(80);
        assertThat(anora.get("customValues").get("Shelf").asString()).isEqualTo("B 7");
        assertThat(anora.get("viewings").get(0).get("date").asString()).isEqualTo("2024-01-02");

        JsonNode again = take("--map", "title=Werk,watched-on=Wann", "--json").json();
        assertThat(again.get("new").asInt()).isZero();
        assertThat(again.get("doubtful").asInt()).isZero();
    }

    @Test
    void aPresetIsTakenByItsName() throws IOException {
        new SettingsFile(home.resolve("settings.json"))
                .save(
                        Settings.DEFAULT.withTransfer(
                                TransferLook.DEFAULT.withPresets(
                                        List.of(
                                                new TablePreset(
                                                        "Regal",
                                                        List.of("Punkte", "Werk"),
                                                        List.of("rating", "title"),
                                                        "hundred",
                                                        "")))));
        assertThat(take("--preset", "regal").exit()).isZero();
        JsonNode flow = matinee.onJournal("show", "Flow", "--json").json();
        assertThat(flow.get("rating").asInt()).isEqualTo(7);
        assertThat(take("--preset", "nonsense").exit()).isEqualTo(2);
    }

    @Test
    void whatCannotBeIsWrongUsage() {
        assertThat(take("--map", "nonsense=Werk").exit()).isEqualTo(2);
        assertThat(take("--map", "title=Nowhere").err()).contains("Werk, Wann, Fach, Punkte");
        assertThat(take("--scale", "of-nature").exit()).isEqualTo(2);
        assertThat(take("--from", "letterboxd", "--map", "title=Werk").exit()).isEqualTo(2);
    }

    private Program.Run take(String... more) {
        List<String> words = new ArrayList<>(List.of("import", table.toString()));
        words.addAll(List.of(more));
        return matinee.onJournal(words.toArray(String[]::new));
    }
}
