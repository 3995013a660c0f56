package app.matinee.ui.welcome;

import app.matinee.settings.Folders;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Icon;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.VBox;

/// The journals that were open before, each a click away; nothing while there are none.
final class RecentList {

    private static final int MOST = 4;

    private final Folders folders;
    private final Texts texts;

    RecentList(Folders folders, Texts texts) {
        this.folders = folders;
        this.texts = texts;
    }

    /// Fills a box.
    ///
    /// @param enter opens one of them
    void fill(VBox box, List<Path> recent, Consumer<Path> enter) {
        box.setVisible(!recent.isEmpty());
        box.setManaged(!recent.isEmpty());
        Label title = new Label(texts.get("welcome.recent"));
        title.getStyleClass().addAll("caption", "hint");
        box.getChildren().setAll(title);
        for (Path folder : recent.stream().limit(MOST).toList()) {
            Button button = new Button(folders.shown(folder), Icon.DATABASE.node(Icon.SMALL));
            button.getStyleClass().addAll("flat", "small", "welcome-journal");
            button.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            button.setMinWidth(0);
            button.setOnAction(_ -> enter.accept(folder));
            box.getChildren().add(button);
        }
    }
}
