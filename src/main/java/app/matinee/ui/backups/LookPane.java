package app.matinee.ui.backups;

import app.matinee.backup.Look;
import app.matinee.model.Difference;
import app.matinee.model.JournalContents;
import app.matinee.text.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A look inside a snapshot or a backup: what it holds, and what a restore would change.
final class LookPane extends VBox {

    private final BackupWords words;
    private final Texts texts;

    LookPane(BackupWords words) {
        this.words = words;
        this.texts = words.texts();
        getStyleClass().add("look");
    }

    void show(String heading, Look look) {
        getChildren().setAll(label(heading, "reading"));
        line(texts.get("backups.then", words.holds(look.then())), "muted");
        JournalContents now = look.now();
        if (now == null) {
            line(texts.get("backups.now.unreadable"), "rust");
            return;
        }
        line(texts.get("backups.now", words.holds(now)), "muted");
        if (look.differences().isEmpty()) {
            line(texts.get("backup.look.same"), "muted");
        }
        look.differences().forEach(this::add);
    }

    void say(String sentence) {
        getChildren().setAll(label(sentence, "muted"));
    }

    private void add(Difference difference) {
        Label heading =
                label(
                        texts.get(
                                "backup.look."
                                        + difference.effect().code()
                                        + "."
                                        + difference.kind().code(),
                                difference.count()),
                        "strong");
        heading.getStyleClass().add("look-heading");
        getChildren().add(heading);
        difference.titles().forEach(title -> line(title, "muted"));
        long more = difference.count() - difference.titles().size();
        if (more > 0) {
            line(texts.get("backups.more", more), "hint");
        }
    }

    private void line(String text, String style) {
        getChildren().add(label(text, style));
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
