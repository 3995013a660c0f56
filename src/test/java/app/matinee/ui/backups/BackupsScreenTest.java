package app.matinee.ui.backups;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.backup.Backups.Listed;
import app.matinee.model.Film;
import app.matinee.ui.ScreenTest;
import app.matinee.ui.kit.JournalDoor.Wish;
import app.matinee.ui.kit.OnFx;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BackupsScreenTest extends ScreenTest {

    @BeforeEach
    void openPage() {
        BackupsController page = open(BackupsController.class);
        OnFx.run(() -> page.shown("backups"));
    }

    @Test
    void aSnapshotIsMadeLookedIntoAndRestored() {
        assertThat(robot.lookup("#restore").query().isDisabled()).isTrue();
        robot.clickOn("Make a snapshot now");
        await("the snapshot in the list", () -> list().getItems().size() == 1);
        await("the look inside", () -> says("are the same as now"));
        OnFx.run(() ->
                wiring.mirror()
                        .write(() -> wiring.journal().films().add(Film.titled("Added since"))));
        await("the film", () -> wiring.mirror().films().all().size() == 6);

        OnFx.run(() -> list().getSelectionModel().clearSelection());
        OnFx.run(() -> list().getSelectionModel().select(0));
        await("what would change", () -> says("One film added since goes:"));
        assertThat(says("Added since")).isTrue();
        snapshot("backups-dark");
        light();
        snapshot("backups-light");

        robot.clickOn("#restore");
        await("the wish", () -> !door.wishes().isEmpty());
        Path file = list().getItems().getFirst().snapshot().file();
        assertThat(door.wishes()).containsExactly(new Wish.Restored(file, journalFolder()));
    }

    @Test
    void aFileThatIsNoBackupIsSaidToBeNone() throws Exception {
        outside.answer(Files.writeString(home().resolve("letter.db"), "Dear".repeat(500)));
        robot.clickOn("Look into a file…");

        await("the refusal", () -> says("letter.db is damaged or cut off"));
        assertThat(robot.lookup("#restore").query().isDisabled()).isTrue();
    }

    @Test
    void aWholeBackupIsWritten() {
        Path file = home().resolve("all.zip");
        outside.answer(file);
        robot.clickOn("Write a whole backup…");

        await("the end", () -> says("Written to " + file));
        assertThat(file).isRegularFile();
    }

    @SuppressWarnings("unchecked")
    private ListView<Listed> list() {
        return robot.lookup("#list").queryAs(ListView.class);
    }

    private boolean says(String words) {
        return robot.lookup(".label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText() != null && label.getText().contains(words));
    }
}
