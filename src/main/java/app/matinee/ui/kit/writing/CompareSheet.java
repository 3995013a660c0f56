package app.matinee.ui.kit.writing;

import app.matinee.markdown.Words;
import app.matinee.model.Revision;
import app.matinee.text.Texts;
import app.matinee.ui.kit.DifferencePane;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Any two texts of a piece side by side: what is gone struck out at the left, what came underlined
/// at the right. Both scroll together.
final class CompareSheet extends VBox {

    private final ComboBox<Version> left = new ComboBox<>();
    private final ComboBox<Version> right = new ComboBox<>();
    private final Button close;
    private final DifferencePane before = new DifferencePane();
    private final DifferencePane after = new DifferencePane();

    /// A text of the piece.
    ///
    /// @param revision null for the present one
    record Version(String name, String text, @Nullable Revision revision) {

        static Version of(Revision revision, RevisionWords words, Texts texts) {
            String name =
                    texts.get(
                            "writing.version",
                            words.time(revision.at()),
                            texts.get("writing.words", Words.count(revision.text())));
            return new Version(name, revision.text(), revision);
        }
    }

    /// @param versions all texts, the present one first
    /// @param first the one at the left; the present one stands at the right
    /// @param restore brings an earlier text back
    CompareSheet(Texts texts, List<Version> versions, Version first, Consumer<Revision> restore) {
        getStyleClass().addAll("card", "compare-sheet");
        getStylesheets().add(CompareSheet.class.getResource("writing.css").toExternalForm());
        fill(left, versions, texts.get("writing.compare.left"));
        fill(right, versions, texts.get("writing.compare.right"));
        left.setValue(first);
        right.setValue(versions.getFirst());
        ScrollPane leftScroll = scroll(before);
        ScrollPane rightScroll = scroll(after);
        leftScroll.vvalueProperty().bindBidirectional(rightScroll.vvalueProperty());
        HBox both = new HBox(half(left, leftScroll), half(right, rightScroll));
        both.getStyleClass().add("compare-both");
        VBox.setVgrow(both, Priority.ALWAYS);
        Button back = new Button(texts.get("writing.compare.restore"));
        back.getStyleClass().add("accent");
        back.disableProperty()
                .bind(left.valueProperty().map(chosen -> chosen.revision() == null).orElse(true));
        back.setOnAction(_ -> restore(restore));
        close = new Button(texts.get("writing.compare.close"));
        HBox buttons = new HBox(back, close);
        buttons.getStyleClass().add("compare-buttons");
        getChildren().addAll(both, buttons);
        left.valueProperty().subscribe(_ -> show());
        right.valueProperty().subscribe(_ -> show());
    }

    /// Says what closes it.
    void onClose(Runnable action) {
        close.setOnAction(_ -> action.run());
    }

    private void restore(Consumer<Revision> restore) {
        Revision chosen = left.getValue().revision();
        if (chosen != null) {
            restore.accept(chosen);
        }
    }

    private void show() {
        if (left.getValue() != null && right.getValue() != null) {
            before.showBefore(left.getValue().text(), right.getValue().text());
            after.showAfter(left.getValue().text(), right.getValue().text());
        }
    }

    private static void fill(ComboBox<Version> box, List<Version> versions, String name) {
        box.getItems().setAll(versions);
        box.setAccessibleText(name);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Version version) {
                        return version == null ? "" : version.name();
                    }

                    @Override
                    public Version fromString(String words) {
                        throw new UnsupportedOperationException("texts are chosen, not typed");
                    }
                });
    }

    private static VBox half(Node version, ScrollPane text) {
        VBox half = new VBox(version, text);
        VBox.setVgrow(text, Priority.ALWAYS);
        HBox.setHgrow(half, Priority.ALWAYS);
        half.setPrefWidth(1);
        half.getStyleClass().add("compare-half");
        return half;
    }

    private static ScrollPane scroll(DifferencePane text) {
        ScrollPane scroll = new ScrollPane(text);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }
}
