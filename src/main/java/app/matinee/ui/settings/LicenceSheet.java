package app.matinee.ui.settings;

import app.matinee.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What others made that is in the program, with their licences.
final class LicenceSheet {

    private static final String FILE = "/app/matinee/about/THIRD-PARTY.md";

    private final Texts texts;

    LicenceSheet(Texts texts) {
        this.texts = texts;
    }

    Node node() {
        Label title = new Label(texts.get("settings.licences"));
        title.getStyleClass().add("reading");
        TextArea list = new TextArea(list());
        list.setEditable(false);
        list.setWrapText(true);
        list.getStyleClass().add("mono");
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox sheet = new VBox(title, list);
        sheet.getStyleClass().add("licence-sheet");
        return sheet;
    }

    /// The file's tables, as lines with a dot between their columns.
    private static String list() {
        return read().replaceAll("(?m)^\\|[-|]+\\|\n", "")
                .replaceAll("(?m)^\\| | \\|$", "")
                .replace(" | ", " · ")
                .replaceAll("(?m)^#+ ", "")
                .replace("`", "");
    }

    private static String read() {
        try (InputStream in =
                Objects.requireNonNull(LicenceSheet.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
