package app.matinee.ui.kit.merge;

import app.matinee.text.Texts;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.Sheet;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The frame of a sheet that merges: a question, what is looked at, and the one button.
public final class MergeSheet extends VBox {

    private final Dialogs dialogs;
    private final String question;
    private final Button merge;
    private @Nullable Sheet sheet;

    /// @param doMerge runs once, then the sheet closes
    public MergeSheet(
            Texts texts, Dialogs dialogs, String question, String explains, Runnable doMerge) {
        this.dialogs = dialogs;
        this.question = question;
        getStyleClass().add("merge-sheet");
        getStylesheets().add(MergeSheet.class.getResource("merge.css").toExternalForm());
        Label title = new Label(question);
        title.getStyleClass().add("reading");
        title.setWrapText(true);
        Label about = new Label(explains);
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        merge = new Button(texts.get("merge.do"));
        merge.setId("mergeDo");
        merge.getStyleClass().add("accent");
        merge.setDefaultButton(true);
        merge.setOnAction(_ -> {
            doMerge.run();
            close();
        });
        Button cancel = new Button(texts.get("action.cancel"));
        cancel.getStyleClass().add("flat");
        cancel.setOnAction(_ -> close());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(space, cancel, merge);
        foot.getStyleClass().add("merge-foot");
        getChildren().addAll(title, about, foot);
    }

    /// Puts what is looked at between the question and the buttons.
    public MergeSheet with(Node... parts) {
        getChildren().addAll(getChildren().size() - 1, List.of(parts));
        return this;
    }

    public void setReady(boolean ready) {
        merge.setDisable(!ready);
    }

    public void open() {
        sheet = dialogs.open(question, this);
    }

    private void close() {
        if (sheet != null) {
            sheet.close();
        }
    }
}
