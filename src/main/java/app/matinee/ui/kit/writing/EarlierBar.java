package app.matinee.ui.kit.writing;

import app.matinee.markdown.Words;
import app.matinee.model.Revision;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.Sheet;
import app.matinee.ui.kit.writing.CompareSheet.Version;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Says that the preview shows an earlier text, and what can be done with it.
final class EarlierBar extends HBox {

    private final OpenPiece piece;
    private final Dialogs dialogs;
    private final Texts texts;
    private final RevisionWords words;
    private final Label when = new Label();
    private @Nullable Revision revision;

    EarlierBar(OpenPiece piece, Texts texts, Clock clock, Dialogs dialogs) {
        this.piece = piece;
        this.dialogs = dialogs;
        this.texts = texts;
        this.words = new RevisionWords(texts, clock);
        getStyleClass().add("earlier");
        setVisible(false);
        managedProperty().bind(visibleProperty());
        when.getStyleClass().addAll("caption", "strong");
        when.setMinWidth(USE_PREF_SIZE);
        Button restore = new Button(texts.get("writing.restore"), Icon.RESTORE.node(Icon.SMALL));
        restore.getStyleClass().add("small");
        restore.setOnAction(_ -> {
            if (revision != null) {
                piece.restore(revision);
            }
        });
        ToggleButton compare =
                new ToggleButton(texts.get("writing.compare"), Icon.COMPARE.node(Icon.SMALL));
        compare.getStyleClass().add("small");
        compare.selectedProperty().bindBidirectional(piece.comparingProperty());
        Button beside = new Button(texts.get("writing.beside"));
        beside.getStyleClass().add("small");
        beside.setOnAction(_ -> openBeside());
        Button close = new Button(null, Icon.CLOSE.node(Icon.SMALL));
        close.getStyleClass().addAll("small", "flat", "button-icon");
        close.setAccessibleText(texts.get("writing.backToNow"));
        close.setTooltip(new Tooltip(texts.get("writing.backToNow")));
        close.setOnAction(_ -> {
            piece.comparingProperty().set(false);
            piece.shownProperty().set(null);
        });
        FlowPane line = new FlowPane(when, restore, compare, beside);
        line.getStyleClass().add("earlier-words");
        for (Region button : List.of(restore, compare, beside, close)) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        HBox.setHgrow(line, Priority.ALWAYS);
        getChildren().addAll(line, close);
    }

    void show(@Nullable Revision shown) {
        revision = shown;
        setVisible(shown != null);
        if (shown != null) {
            when.setText(
                    texts.get(
                            "writing.earlier", words.time(shown.at()), Words.count(shown.text())));
        }
    }

    private void openBeside() {
        Revision before = revision;
        if (before == null) {
            return;
        }
        List<Version> versions = new ArrayList<>();
        versions.add(new Version(texts.get("writing.now"), piece.typed().text(), null));
        piece.revisionsProperty().get().stream()
                .map(each -> Version.of(each, words, texts))
                .forEach(versions::add);
        Version first =
                versions.stream()
                        .filter(version -> before.equals(version.revision()))
                        .findFirst()
                        .orElseGet(() -> Version.of(before, words, texts));
        Sheet[] opened = new Sheet[1];
        CompareSheet sheet =
                new CompareSheet(
                        texts,
                        versions,
                        first,
                        chosen -> {
                            opened[0].close();
                            piece.restore(chosen);
                        });
        opened[0] = dialogs.open(texts.get("writing.beside"), sheet);
        sheet.onClose(opened[0]::close);
    }
}
