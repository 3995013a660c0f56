package app.matinee.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.job.Progress;
import app.matinee.settings.RatingScale;
import app.matinee.settings.Settings;
import app.matinee.settings.SettingsFile;
import app.matinee.settings.Theme;
import app.matinee.transfer.archive.Archive;
import app.matinee.transfer.archive.ArchiveReader;
import app.matinee.ui.ScreenTest;
import app.matinee.ui.kit.OnFx;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettingsTest extends ScreenTest {

    @BeforeEach
    void openSettings() {
        SettingsController page = open(SettingsController.class, 960, 960);
        OnFx.run(() -> page.shown("settings"));
    }

    @Test
    void openingThePageChangesNothing() {
        assertThat(app.settings().get()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void aChoiceTakesEffectAtOnceAndIsKept() {
        robot.clickOn("Light");
        robot.clickOn("Of 10");
        OnFx.run(() -> robot.lookup("#textSize").queryAs(Slider.class).setValue(140));

        assertThat(app.theme().textSizeProperty().get()).isEqualTo(140);
        OnFx.run(() -> app.settings().flush());
        await("the file to be written", () -> kept().ratingScale() == RatingScale.TEN);
        assertThat(kept().theme()).isEqualTo(Theme.LIGHT);
        assertThat(kept().textScale()).isEqualTo(140);
    }

    @Test
    void anArchiveHoldsTheWholeJournal() throws Exception {
        Path file = home().resolve("mine.zip");
        outside.answer(file);
        robot.clickOn("Export an archive");

        await("the end", () -> said("#exported").contains(file.toString()));
        try (Archive archive = new ArchiveReader().open(file, Progress.NONE)) {
            assertThat(archive.report().counts().films()).isEqualTo(5);
        }
    }

    @Test
    void aHealthyJournalIsSaidToBeWell() {
        robot.clickOn("Check now");

        await("the end", () -> said("#checked").equals("All is well."));
    }

    @Test
    void thePlaceCanBeShownAndLeft() {
        robot.clickOn("Show folder");
        robot.clickOn("Open another");

        assertThat(outside.opened()).containsExactly(journalFolder().toString());
        assertThat(door.left()).isTrue();
    }

    @Test
    void thereIsNoButtonForSamplesThatAreNotThere() {
        assertThat(robot.lookup("#samples").query().isVisible()).isFalse();
    }

    private Settings kept() {
        return new SettingsFile(app.folders().settingsFile()).load();
    }

    private String said(String label) {
        return robot.lookup(label).queryAs(Label.class).getText();
    }
}
