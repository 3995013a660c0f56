package app.matinee.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("config/matinee/settings.json");
    }

    @Test
    void startsWithTheDefaultsAndWritesNothingByReading() {
        assertThat(new SettingsFile(file).load()).isEqualTo(Settings.DEFAULT);
        assertThat(file).doesNotExist();
    }

    @Test
    void keepsEverythingChosen() throws IOException {
        Settings chosen =
                Settings.DEFAULT
                        .withTheme(Theme.DARK)
                        .withTextScale(150)
                        .withRatingScale(RatingScale.TEN)
                        .withDateStyle(DateStyle.ISO)
                        .withSpelling("")
                        .withJournals(
                                KnownJournals.NONE
                                        .opened(folder.resolve("ein Ordner ü"))
                                        .withLeft(
                                                LeftAt.START
                                                        .at("watchlist", 12, "awards")
                                                        .withRow("lists", new RowPlace("7", "3"))))
                        .withWindow(new WindowPlace(10, 20, 1000, 700, true, 0.3))
                        .withLibrary(
                                LibraryLook.DEFAULT
                                        .withShape(LibraryShape.TABLE)
                                        .withShelf(
                                                "owned",
                                                ShelfLook.USUAL
                                                        .withColumns(
                                                                List.of(
                                                                        new ColumnLook("title", 20),
                                                                        new ColumnLook("year", 0)))
                                                        .withSort("year", false))
                                        .withPosterWidth(200));

        new SettingsFile(file).save(chosen);

        assertThat(new SettingsFile(file).load()).isEqualTo(chosen);
        assertThat(filesIn(file.getParent())).containsExactly("settings.json");
    }

    @Test
    void keepsWhatANewerVersionWrote() throws IOException {
        write("{\"theme\":\"LIGHT\",\"future\":{\"a\":1},\"library\":{\"newer\":true}}");
        SettingsFile settings = new SettingsFile(file);

        Settings loaded = settings.load();
        settings.save(loaded.withTextScale(120));

        assertThat(loaded.theme()).isEqualTo(Theme.LIGHT);
        assertThat(loaded.library()).isEqualTo(LibraryLook.DEFAULT);
        assertThat(Files.readString(file)).contains("future", "newer", "120");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\0\0\0\0",
                "[1, 2]",
                "{\"theme\":",
                "{\"theme\":\"PURPLE\"}",
                "{\"textScale\":\"big\"}",
                "{\"window\":7}"
            })
    void laysADamagedFileAsideAndTakesTheDefaults(String content) throws IOException {
        write(content);

        assertThat(new SettingsFile(file).load()).isEqualTo(Settings.DEFAULT);

        assertThat(file).doesNotExist();
        assertThat(file.resolveSibling("settings.json.damaged")).hasContent(content);
    }

    @Test
    void bringsValuesBackIntoTheirRanges() throws IOException {
        write("{\"textScale\":5,\"library\":{\"posterWidth\":9000},\"window\":{\"width\":1}}");

        Settings loaded = new SettingsFile(file).load();

        assertThat(loaded.textScale()).isEqualTo(Settings.SMALLEST_TEXT);
        assertThat(loaded.library().posterWidth()).isEqualTo(260);
        assertThat(loaded.window().width()).isEqualTo(WindowPlace.MIN_WIDTH);
    }

    @Test
    void anEmptyFieldTakesItsDefault() throws IOException {
        write("{\"theme\":null,\"library\":{\"shelves\":null},\"journals\":{\"last\":null}}");

        assertThat(new SettingsFile(file).load()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void aFolderThatCannotBeWrittenIsAFailureAndNoHalfFile() throws IOException {
        Files.writeString(folder.resolve("config"), "a file where the folder should be");

        assertThatThrownBy(() -> new SettingsFile(file).save(Settings.DEFAULT))
                .isInstanceOf(IOException.class);
        assertThat(filesIn(folder)).containsExactly("config");
    }

    private void write(String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
